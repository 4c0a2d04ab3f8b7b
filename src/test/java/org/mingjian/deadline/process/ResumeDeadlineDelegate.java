package org.mingjian.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 恢复期限: it counts again in this process instance; the code is the task's extension property {@code deadline}. */
@Component
class ResumeDeadlineDelegate implements JavaDelegate {

    private final Deadlines deadlines;

    ResumeDeadlineDelegate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.resume(Keys.ofProperty(execution));
    }
}
