package org.mingjian.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 发出预警: tells whoever is concerned, and arms the next warning of the period whose timer led here. */
@Component
class SendWarningDelegate implements JavaDelegate {

    private final Deadlines deadlines;

    SendWarningDelegate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.warn(Keys.ofBoundaryTimer(execution));
    }
}
