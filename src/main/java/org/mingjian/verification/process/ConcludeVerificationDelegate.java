package org.mingjian.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** 登记处理结果: ends the verification with what was approved. */
@Component
class ConcludeVerificationDelegate implements JavaDelegate {

    private final Verifications verifications;

    ConcludeVerificationDelegate(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VerificationProcess.OUTCOME.set(
                execution,
                verifications.conclude(execution.getProcessBusinessKey()).name());
    }
}
