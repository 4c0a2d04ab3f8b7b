package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.springframework.stereotype.Component;

/** 编发采信函文号: the person is told that the explanation is believed. */
@Component
class IssueAcceptanceDelegate implements JavaDelegate {

    private final Inquiries inquiries;

    IssueAcceptanceDelegate(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryProcess.ACCEPTANCE_NUMBER.set(execution, inquiries.issueAcceptance(execution.getProcessBusinessKey()));
    }
}
