package org.mingjian.inquiry.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.engine.FieldList;
import org.mingjian.engine.Variable;
import org.mingjian.inquiry.Inquiries;
import org.mingjian.inquiry.InquiryMethod;
import org.springframework.stereotype.Component;

/** 登记方案: begins a round, and sets out the plan for those who approve it. */
@Component
class RecordInquiryPlanDelegate implements JavaDelegate {

    private final Inquiries inquiries;
    private final FieldList fields;

    RecordInquiryPlanDelegate(Inquiries inquiries, FieldList fields) {
        this.inquiries = inquiries;
        this.fields = fields;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inquiries.plan(execution.getProcessBusinessKey(), InquiryProcess.INQUIRY_METHOD.get(execution));
        String[] shown = shown(execution).map(Variable::name).toArray(String[]::new);
        InquiryProcess.INQUIRY_SUMMARY.set(execution, fields.of(execution, shown));
    }

    private static Stream<Variable<?>> shown(DelegateExecution execution) {
        Stream<Variable<?>> common =
                Stream.of(InquiryProcess.INQUIRY_METHOD, InquiryProcess.INQUIRY_QUESTIONS, InquiryProcess.INQUIRY_PLAN);
        return Stream.concat(
                common,
                InquiryProcess.INQUIRY_METHOD.get(execution) == InquiryMethod.LETTER
                        ? Stream.of(InquiryProcess.REPLY_SIGNER, InquiryProcess.COPIED_TO)
                        : talk(execution));
    }

    private static Stream<Variable<?>> talk(DelegateExecution execution) {
        boolean entrusted = InquiryProcess.TALK_HOST.get(execution).equals("ENTRUSTED");
        return Stream.of(
                InquiryProcess.TALK_HOST,
                entrusted ? InquiryProcess.ENTRUSTED_TO : InquiryProcess.TALKERS,
                InquiryProcess.TALK_PLACE,
                InquiryProcess.SAFETY_PLAN);
    }
}
