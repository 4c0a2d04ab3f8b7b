package org.mingjian.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** 退回修改报告: the team revises its report and signs it anew. */
@Component
class ReturnReportDelegate implements JavaDelegate {

    private final Verifications verifications;

    ReturnReportDelegate(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.returnReport(execution.getProcessBusinessKey());
        VerificationProcess.REPORT_RETURNED.set(execution, true);
    }
}
