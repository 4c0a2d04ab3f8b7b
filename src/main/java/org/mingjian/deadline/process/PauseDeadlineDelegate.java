package org.mingjian.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 中止期限: its days do not count from now; the code is the task's extension property {@code deadline}. */
@Component
class PauseDeadlineDelegate implements JavaDelegate {

    private final Deadlines deadlines;

    PauseDeadlineDelegate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.pause(Keys.ofProperty(execution));
    }
}
