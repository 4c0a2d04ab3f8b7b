package org.mingjian.supervision.process;

import static org.mingjian.supervision.process.SupervisionProcess.SUPERVISION_ID;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.RecordOrigin;
import org.mingjian.supervision.SupervisionRecords;
import org.mingjian.supervision.Supervisions;
import org.springframework.stereotype.Component;

/** Two periods of a case may be under supervision at once; the records tell which one a step is about. */
@Component
class SupervisionOrigin implements RecordOrigin {

    private final Supervisions supervisions;

    SupervisionOrigin(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public Map<String, Object> of(String stage, Function<String, @Nullable Object> variables) {
        return Optional.ofNullable(
                        stage.equals(SupervisionRecords.STAGE) ? variables.apply(SUPERVISION_ID.name()) : null)
                .map(SUPERVISION_ID.read())
                .map(supervisions::find)
                .map(SupervisionRecords::fields)
                .orElse(Map.of());
    }
}
