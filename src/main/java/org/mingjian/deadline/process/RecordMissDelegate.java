package org.mingjian.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 登记逾期: records that the period whose timer led here was missed; the case itself goes on. */
@Component
class RecordMissDelegate implements JavaDelegate {

    private final Deadlines deadlines;

    RecordMissDelegate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.miss(Keys.ofBoundaryTimer(execution));
    }
}
