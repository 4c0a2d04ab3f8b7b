package org.mingjian.inquiry.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.mingjian.inquiry.InquiryChecks;
import org.springframework.stereotype.Component;

/** 启动抽查核实: starts the check as a process of its own, which goes on when the case has ended. */
@Component
class StartInquiryCheckDelegate implements JavaDelegate {

    private final Inquiries inquiries;
    private final InquiryChecks checks;

    StartInquiryCheckDelegate(Inquiries inquiries, InquiryChecks checks) {
        this.inquiries = inquiries;
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNumber = execution.getProcessBusinessKey();
        checks.open(caseNumber, inquiries.current(caseNumber).round());
        Map<String, Object> facts = new HashMap<>();
        InquiryProcess.CHECK_FACTS.forEach(name -> facts.put(name, execution.getVariable(name)));
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey(InquiryProcess.CHECK_KEY, caseNumber, facts);
    }
}
