package org.mingjian.enforcement.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.enforcement.Enforcements;
import org.springframework.stereotype.Component;

/** 登记追缴金额: adds what was recovered and tells what is left. */
@Component
class RecordRecoveryDelegate implements JavaDelegate {

    private final Enforcements enforcements;

    RecordRecoveryDelegate(Enforcements enforcements) {
        this.enforcements = enforcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BigDecimal left = enforcements.recover(
                execution.getProcessBusinessKey(),
                new BigDecimal(
                        EnforcementProcess.RECOVERED_AMOUNT.get(execution).toString()));
        EnforcementProcess.RECOVERY_REMAINING.set(execution, left.toPlainString());
        EnforcementProcess.RECOVERY_STATUS.set(
                execution, left.signum() == 0 ? "DONE" : ofTheRest(EnforcementProcess.RECOVERY_STATE.get(execution)));
    }

    private static String ofTheRest(String proposal) {
        return proposal.equals("IMPOSSIBLE") ? proposal : "PARTLY";
    }
}
