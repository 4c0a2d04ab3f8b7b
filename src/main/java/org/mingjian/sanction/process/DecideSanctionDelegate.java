package org.mingjian.sanction.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.sanction.Sanction;
import org.mingjian.sanction.Sanctions;
import org.springframework.stereotype.Component;

/** 登记处分决定: keeps the decision of the day it was taken, and numbers its papers. */
@Component
class DecideSanctionDelegate implements JavaDelegate {

    private final Sanctions sanctions;

    DecideSanctionDelegate(Sanctions sanctions) {
        this.sanctions = sanctions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Sanction decided = sanctions.decide(
                execution.getProcessBusinessKey(),
                new Facts(execution::getVariable).subject(),
                SanctionProcess.DECIDED_ON.get(execution));
        SanctionProcess.SANCTIONED_ON.set(execution, decided.decidedOn().orElseThrow());
        Optional.ofNullable(decided.papers().party())
                .ifPresent(number -> SanctionProcess.PARTY_DECISION_NUMBER.set(execution, number));
        Optional.ofNullable(decided.papers().government())
                .ifPresent(number -> SanctionProcess.GOVERNMENT_DECISION_NUMBER.set(execution, number));
        SanctionProcess.OUTCOME.set(execution, decided.proposal().kind().outcome());
    }
}
