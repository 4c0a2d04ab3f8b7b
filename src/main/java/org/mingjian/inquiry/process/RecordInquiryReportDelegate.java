package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.engine.FieldList;
import org.mingjian.inquiry.Inquiries;
import org.mingjian.inquiry.InquiryResult;
import org.springframework.stereotype.Component;

/** 登记情况报告: keeps what should follow, and sets it out for those who approve it. */
@Component
class RecordInquiryReportDelegate implements JavaDelegate {

    private final Inquiries inquiries;
    private final FieldList fields;

    RecordInquiryReportDelegate(Inquiries inquiries, FieldList fields) {
        this.inquiries = inquiries;
        this.fields = fields;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryResult result = InquiryProcess.INQUIRY_PROPOSAL.get(execution);
        forgetWhatIsNotProposed(execution, result);
        inquiries.report(
                execution.getProcessBusinessKey(),
                result,
                InquiryProcess.FIRST_FORM_MEASURE.find(execution).orElse(null));
        InquiryProcess.INQUIRY_SUMMARY.set(
                execution,
                fields.of(
                        execution,
                        InquiryProcess.INQUIRY_PROPOSAL.name(),
                        InquiryProcess.FIRST_FORM_MEASURE.name(),
                        InquiryProcess.TRANSFER_TARGET.name(),
                        InquiryProcess.STAGE_RESULT.name(),
                        InquiryProcess.PROPOSAL_REASON.name()));
    }

    /** An earlier version of the report may have proposed something else. */
    private static void forgetWhatIsNotProposed(DelegateExecution execution, InquiryResult result) {
        if (result != InquiryResult.FIRST_FORM) {
            execution.removeVariable(InquiryProcess.FIRST_FORM_MEASURE.name());
        }
        if (result != InquiryResult.TRANSFER) {
            execution.removeVariable(InquiryProcess.TRANSFER_TARGET.name());
        }
    }
}
