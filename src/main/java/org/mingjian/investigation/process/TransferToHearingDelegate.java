package org.mingjian.investigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.investigation.Investigations;
import org.springframework.stereotype.Component;

/** 登记移送审理: the transfer is approved. */
@Component
class TransferToHearingDelegate implements JavaDelegate {

    private final Investigations investigations;

    TransferToHearingDelegate(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        investigations.transfer(execution.getProcessBusinessKey(), InvestigationProcess.DECIDED_ON.get(execution));
        InvestigationProcess.OUTCOME.set(execution, "TO_HEARING");
    }
}
