package org.mingjian.investigation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.investigation.Investigations;
import org.springframework.stereotype.Component;

/** 登记撤案: the withdrawal is approved; its report is due from now on. */
@Component
class WithdrawCaseDelegate implements JavaDelegate {

    private final Investigations investigations;

    WithdrawCaseDelegate(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate on = InvestigationProcess.DECIDED_ON.get(execution);
        investigations.withdraw(execution.getProcessBusinessKey(), on);
        InvestigationProcess.WITHDRAWN_ON.set(execution, on);
        InvestigationProcess.OUTCOME.set(execution, "WITHDRAWN");
    }
}
