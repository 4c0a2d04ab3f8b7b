package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.Inquiries;
import org.springframework.stereotype.Component;

/** 登记再次谈话函询: ends the round; the answers given in it do not count in the next. */
@Component
class RepeatInquiryDelegate implements JavaDelegate {

    private final Inquiries inquiries;

    RepeatInquiryDelegate(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inquiries.conclude(execution.getProcessBusinessKey());
        InquiryProcess.ANSWERS.forEach(answer -> execution.removeVariable(answer.name()));
    }
}
