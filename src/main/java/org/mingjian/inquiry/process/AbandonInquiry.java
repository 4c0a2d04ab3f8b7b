package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mingjian.engine.Cancellation;
import org.mingjian.inquiry.Inquiries;
import org.springframework.stereotype.Component;

/** The way of disposal was changed while the stage was at work: what is open is left as it is, and says so. */
@Component
class AbandonInquiry implements Cancellation {

    private final Inquiries inquiries;

    AbandonInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String model() {
        return InquiryProcess.KEY;
    }

    @Override
    public void cancelled(DelegateExecution execution) {
        inquiries.abandon(execution.getProcessBusinessKey());
    }
}
