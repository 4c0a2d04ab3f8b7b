package org.mingjian.investigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记退回: a returned transfer wants its report revised, a rejected one wants more investigation. */
@Component
class ReturnInvestigationDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        boolean returned = "RETURNED".equals(InvestigationProcess.APPROVAL_OUTCOME.get(execution));
        InvestigationProcess.REPORT_RETURNED.set(execution, returned);
    }
}
