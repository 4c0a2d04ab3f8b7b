package org.mingjian.deadline.process;

import static org.mingjian.deadline.process.DeadlineExtensionProcess.*;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Extension;
import org.springframework.stereotype.Component;

/** 延长期限: moves the approved period with its task and timers; refused if it has ended meanwhile. */
@Component
class ExtendDeadlineDelegate implements JavaDelegate {

    private final Deadlines deadlines;

    ExtendDeadlineDelegate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Extension granted = new Extension(
                REQUESTED_END.get(execution),
                EXTENSION_REASON.get(execution),
                APPROVAL_OPINIONS.find(execution).orElse(""),
                DECIDED_ON.get(execution));
        try {
            deadlines.extend(Long.parseLong(DEADLINE_ID.get(execution)), granted);
        } catch (DeadlineRefusal refusal) {
            throw new BpmnError(REFUSED, refusal.reason());
        }
    }
}
