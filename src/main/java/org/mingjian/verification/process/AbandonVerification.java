package org.mingjian.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mingjian.engine.Cancellation;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** The way of disposal was changed while the stage was at work: what is open is left as it is, and says so. */
@Component
class AbandonVerification implements Cancellation {

    private final Verifications verifications;

    AbandonVerification(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String model() {
        return VerificationProcess.KEY;
    }

    @Override
    public void cancelled(DelegateExecution execution) {
        verifications.abandon(execution.getProcessBusinessKey());
    }
}
