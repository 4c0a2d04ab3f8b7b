package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.mingjian.inquiry.InquiryResult;
import org.springframework.stereotype.Component;

/** 登记采信了结: ends the inquiry and draws whether others check it. */
@Component
class AcceptInquiryDelegate implements JavaDelegate {

    private final Inquiries inquiries;

    AcceptInquiryDelegate(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean drawn = inquiries.accept(execution.getProcessBusinessKey());
        InquiryProcess.DRAWN_FOR_CHECK.set(execution, drawn);
        InquiryProcess.OUTCOME.set(execution, InquiryResult.ACCEPTED.name());
    }
}
