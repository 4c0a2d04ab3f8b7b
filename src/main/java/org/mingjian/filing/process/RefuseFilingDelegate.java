package org.mingjian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.filing.Filings;
import org.springframework.stereotype.Component;

/** 登记不予立案: the filing was not approved, the case ends. */
@Component
class RefuseFilingDelegate implements JavaDelegate {

    private final Filings filings;

    RefuseFilingDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.refuse(execution.getProcessBusinessKey(), FilingProcess.FILING_KIND.get(execution));
        FilingProcess.OUTCOME.set(execution, "CLOSE");
    }
}
