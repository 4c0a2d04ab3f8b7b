package org.mingjian.supervision.process;

import static org.mingjian.supervision.process.SupervisionProcess.*;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.supervision.SupervisionMeasure;
import org.mingjian.supervision.Supervisions;
import org.springframework.stereotype.Component;

/** 启动督办措施: records the measure that the ladder chose, with the number of its letter. */
@Component
class OpenMeasureDelegate implements JavaDelegate {

    private final Supervisions supervisions;

    OpenMeasureDelegate(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupervisionMeasure taken = supervisions.take(SUPERVISION_ID.get(execution), MEASURE.get(execution));
        LETTER_NUMBER.set(execution, Objects.requireNonNullElse(taken.letterNumber(), ""));
        LAST_MEASURE.set(execution, INTERVAL.find(execution).isEmpty());
    }
}
