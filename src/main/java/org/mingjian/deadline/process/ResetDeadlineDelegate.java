package org.mingjian.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 重新计算期限: closes it so that its next start begins afresh; the code is the extension property {@code deadline}. */
@Component
class ResetDeadlineDelegate implements JavaDelegate {

    private final Deadlines deadlines;

    ResetDeadlineDelegate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.reset(Keys.ofProperty(execution));
    }
}
