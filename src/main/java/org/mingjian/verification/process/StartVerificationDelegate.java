package org.mingjian.verification.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** 登记初核启动: the team begins; the period runs from the day of the approval. */
@Component
class StartVerificationDelegate implements JavaDelegate {

    private final Verifications verifications;

    StartVerificationDelegate(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate approvedOn = VerificationProcess.DECIDED_ON.get(execution);
        verifications.start(execution.getProcessBusinessKey(), approvedOn);
        VerificationProcess.VERIFICATION_APPROVED_ON.set(execution, approvedOn);
        VerificationProcess.REPORT_RETURNED.set(execution, false);
    }
}
