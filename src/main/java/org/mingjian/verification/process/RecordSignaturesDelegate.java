package org.mingjian.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** 登记全体签名: every member of the team has signed the report. */
@Component
class RecordSignaturesDelegate implements JavaDelegate {

    private final Verifications verifications;

    RecordSignaturesDelegate(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.sign(execution.getProcessBusinessKey());
        execution.removeVariable(VerificationProcess.SIGNATURE_OBJECTION.name());
    }
}
