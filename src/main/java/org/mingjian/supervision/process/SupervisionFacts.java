package org.mingjian.supervision.process;

import static java.util.stream.Collectors.joining;
import static org.mingjian.supervision.process.SupervisionProcess.*;

import java.util.Optional;
import java.util.Set;
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
    public Set<String> names() {
        return Set.of(DAYS_OVERDUE, MEASURES_TAKEN);
    }

    @Override
    public Optional<Object> fact(String name, FormContext context) {
        return Optional.ofNullable(context.variables().text(SUPERVISION_ID.name()))
                .map(Long::valueOf)
                .map(id -> name.equals(DAYS_OVERDUE)
                        ? supervisions.daysOverdue(supervisions.find(id))
                        : supervisions.measures(id).stream()
                                .map(SupervisionMeasure::line)
                                .collect(joining("；")));
    }
}
