package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.springframework.stereotype.Component;

/** 编发函询文号: the letter is sent in the name of the office. */
@Component
class IssueInquiryLetterDelegate implements JavaDelegate {

    private final Inquiries inquiries;

    IssueInquiryLetterDelegate(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryProcess.LETTER_NUMBER.set(execution, inquiries.issueLetter(execution.getProcessBusinessKey()));
    }
}
