package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.springframework.stereotype.Component;

/** 编发委托函文号: somebody else is asked to hold the talk. */
@Component
class IssueEntrustmentDelegate implements JavaDelegate {

    private final Inquiries inquiries;

    IssueEntrustmentDelegate(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryProcess.ENTRUSTMENT_NUMBER.set(execution, inquiries.issueEntrustment(execution.getProcessBusinessKey()));
    }
}
