package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.springframework.stereotype.Component;

/** 登记处置结果: ends the inquiry with what was approved. */
@Component
class ConcludeInquiryDelegate implements JavaDelegate {

    private final Inquiries inquiries;

    ConcludeInquiryDelegate(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryProcess.OUTCOME.set(
                execution, inquiries.conclude(execution.getProcessBusinessKey()).name());
    }
}
