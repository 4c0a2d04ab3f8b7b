package org.mingjian.inquiry.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.mingjian.inquiry.InquiryMethod;
import org.springframework.stereotype.Component;

/** 登记谈话函询结束: the period of the report runs from the talk or the reply. */
@Component
class EndInquiryDelegate implements JavaDelegate {

    private final Inquiries inquiries;

    EndInquiryDelegate(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean talk = InquiryProcess.INQUIRY_METHOD.get(execution) == InquiryMethod.TALK;
        Optional<LocalDate> answeredOn = talk ? InquiryProcess.TALK_ENDED_ON.find(execution) : repliedOn(execution);
        LocalDate endedOn = inquiries.end(execution.getProcessBusinessKey(), answeredOn.orElse(null));
        InquiryProcess.INQUIRY_ENDED_ON.set(execution, endedOn);
        InquiryProcess.AWAITING_STATEMENT.set(
                execution,
                talk && InquiryProcess.STATEMENT_DEMAND.get(execution).equals("REQUIRED"));
    }

    private static Optional<LocalDate> repliedOn(DelegateExecution execution) {
        return InquiryProcess.REPLY_RESULT.get(execution).equals("REPLIED")
                ? InquiryProcess.REPLIED_ON.find(execution)
                : Optional.empty();
    }
}
