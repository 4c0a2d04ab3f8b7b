package org.mingjian.sanction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Variable;
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
        set(execution, SanctionProcess.PARTY_DECISION_NUMBER, decided.papers().party());
        set(
                execution,
                SanctionProcess.GOVERNMENT_DECISION_NUMBER,
                decided.papers().government());
        SanctionProcess.OUTCOME.set(execution, decided.proposal().kind().outcome());
    }

    private static void set(DelegateExecution execution, Variable<String> variable, @Nullable String number) {
        if (number != null) {
            variable.set(execution, number);
        }
    }
}
