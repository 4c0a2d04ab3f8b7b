package org.mingjian.approval.process;

import static org.mingjian.approval.process.ApprovalProcess.APPROVAL_ID;
import static org.mingjian.approval.process.ApprovalProcess.APPROVAL_OPINIONS;
import static org.mingjian.approval.process.ApprovalProcess.APPROVAL_OUTCOME;
import static org.mingjian.approval.process.ApprovalProcess.APPROVERS;
import static org.mingjian.approval.process.ApprovalProcess.DECIDED_ON;
import static org.mingjian.approval.process.ApprovalProcess.LEVEL;
import static org.mingjian.approval.process.ApprovalProcess.LEVEL_NAME;
import static org.mingjian.approval.process.ApprovalProcess.LEVEL_RECORDED;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mingjian.approval.Approval;

/** An approval as variables, for the model's gateways, its tasks and the caller. */
final class ApprovalState {

    /** A text variable holds 4000 characters. */
    private static final int LONGEST_TEXT = 3900;

    private ApprovalState() {}

    static void write(DelegateExecution execution, Approval approval) {
        APPROVAL_ID.set(execution, Objects.requireNonNull(approval.id()));
        APPROVAL_OUTCOME.set(execution, approval.outcome());
        APPROVERS.set(execution, approval.approvers());
        APPROVAL_OPINIONS.set(execution, shortened(approval.opinionText()));
        LEVEL.set(execution, approval.level());
        LEVEL_NAME.set(execution, approval.level().label());
        LEVEL_RECORDED.set(execution, approval.level().registersDecision());
        if (approval.decidedOn() != null) {
            DECIDED_ON.set(execution, approval.decidedOn());
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
