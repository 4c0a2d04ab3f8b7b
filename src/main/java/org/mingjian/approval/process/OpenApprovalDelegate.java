package org.mingjian.approval.process;

import static org.mingjian.approval.process.ApprovalProcess.LEVELS;
import static org.mingjian.approval.process.ApprovalProcess.MATTER;
import static org.mingjian.approval.process.ApprovalProcess.MATTER_NAME;
import static org.mingjian.approval.process.ApprovalProcess.PROPOSER;
import static org.mingjian.approval.process.ApprovalProcess.RANK_GROUP;
import static org.mingjian.approval.process.ApprovalProcess.UNIT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.approval.Approval;
import org.mingjian.approval.Approval.Submission;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Matter;
import org.springframework.stereotype.Component;

@Component
class OpenApprovalDelegate implements JavaDelegate {

    private final Approvals approvals;

    OpenApprovalDelegate(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Approval opened = approvals.open(
                matter(execution),
                new Submission(
                        execution.getProcessBusinessKey(),
                        UNIT.find(execution).orElse(null),
                        PROPOSER.find(execution).orElse(null)));
        ApprovalState.write(execution, opened);
    }

    /** A matter that the decision table does not know stops here: no chain is no approval. */
    private static Matter matter(DelegateExecution execution) {
        String code = MATTER.get(execution);
        String levels = LEVELS.find(execution)
                .orElseThrow(() -> new IllegalStateException("审批链决策表中没有该事项或职级类别：" + code + "，"
                        + RANK_GROUP.find(execution).orElse("未填写职级类别")));
        return Matter.of(code, MATTER_NAME.get(execution), levels);
    }
}
