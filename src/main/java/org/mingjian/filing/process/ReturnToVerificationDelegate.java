package org.mingjian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.filing.Filings;
import org.springframework.stereotype.Component;

/** 登记退回初步核实: the filing was not approved, the matter is verified further. */
@Component
class ReturnToVerificationDelegate implements JavaDelegate {

    private final Filings filings;

    ReturnToVerificationDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.sendBack(execution.getProcessBusinessKey(), FilingProcess.FILING_KIND.get(execution));
        FilingProcess.OUTCOME.set(execution, "VERIFICATION");
    }
}
