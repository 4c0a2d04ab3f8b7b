package org.mingjian.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mingjian.approval.Approvals;
import org.mingjian.engine.Cancellation;
import org.springframework.stereotype.Component;

/** An approval whose matter is called off has no outcome, and says so. */
@Component
class AbandonApproval implements Cancellation {

    private final Approvals approvals;

    AbandonApproval(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String model() {
        return ApprovalProcess.KEY;
    }

    @Override
    public void cancelled(DelegateExecution execution) {
        ApprovalProcess.APPROVAL_ID.find(execution).ifPresent(approvals::abandon);
    }
}
