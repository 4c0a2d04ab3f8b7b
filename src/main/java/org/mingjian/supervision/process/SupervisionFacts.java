package org.mingjian.supervision.process;

import static java.util.stream.Collectors.joining;
import static org.mingjian.supervision.process.SupervisionProcess.*;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FactSource;
import org.mingjian.supervision.SupervisionMeasure;
import org.mingjian.supervision.Supervisions;
import org.springframework.stereotype.Component;

/** What the forms of supervision show as of today: {@code daysOverdue} and {@code measuresTaken}. */
@Component
class SupervisionFacts implements FactSource {

    private final Supervisions supervisions;

    SupervisionFacts(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public Map<String, Object> facts(FormContext context) {
        @Nullable String number = context.variables().text(SUPERVISION_ID.name());
        if (number == null) {
            return Map.of();
        }
        long id = Long.parseLong(number);
        return Map.of(
                DAYS_OVERDUE,
                supervisions.daysOverdue(supervisions.find(id)),
                MEASURES_TAKEN,
                supervisions.measures(id).stream().map(SupervisionMeasure::line).collect(joining("；")));
    }
}
