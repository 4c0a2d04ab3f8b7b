package org.mingjian.enforcement.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.enforcement.Enforcement;
import org.mingjian.enforcement.Enforcement.Decision;
import org.mingjian.enforcement.Enforcements;
import org.mingjian.enforcement.GovernmentSanction;
import org.mingjian.enforcement.PartySanction;
import org.springframework.stereotype.Component;

/** 登记执行事项: what was decided, and which of it has to be carried out. */
@Component
class OpenEnforcementDelegate implements JavaDelegate {

    private final Enforcements enforcements;

    OpenEnforcementDelegate(Enforcements enforcements) {
        this.enforcements = enforcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PartySanction party = EnforcementProcess.PARTY_SANCTION.find(execution).orElse(PartySanction.NONE);
        GovernmentSanction government =
                EnforcementProcess.GOVERNMENT_SANCTION.find(execution).orElse(GovernmentSanction.NONE);
        Enforcement enforcement = enforcements.open(decision(execution, party, government));
        EnforcementProcess.PARTY_SANCTION.set(execution, party);
        EnforcementProcess.GOVERNMENT_SANCTION.set(execution, government);
        announce(enforcement, execution);
    }

    private static Decision decision(DelegateExecution execution, PartySanction party, GovernmentSanction government) {
        return new Decision(
                execution.getProcessBusinessKey(),
                party,
                government,
                EnforcementProcess.SANCTIONED_ON.get(execution),
                EnforcementProcess.EFFECT_UNTIL.find(execution).orElse(null),
                EnforcementProcess.RECOVERY_AMOUNT
                        .find(execution)
                        .map(amount -> new BigDecimal(amount.toString()))
                        .orElse(BigDecimal.ZERO));
    }

    private static void announce(Enforcement enforcement, DelegateExecution execution) {
        EnforcementProcess.ENFORCED_SANCTIONS.set(execution, enforcement.sanctions());
        EnforcementProcess.RECOVERY_DUE.set(execution, enforcement.toRecover().signum() > 0);
        EnforcementProcess.RECOVERY_REMAINING.set(
                execution, enforcement.toRecover().toPlainString());
        EnforcementProcess.JUDICIAL_DUE.set(
                execution, EnforcementProcess.JUDICIAL_TRANSFER.find(execution).orElse(false));
        EnforcementProcess.EFFECT_WATCHED.set(
                execution, enforcement.effectUntil().isPresent());
    }
}
