package org.mingjian.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.engine.FieldList;
import org.mingjian.verification.Verification.Report;
import org.mingjian.verification.VerificationResult;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** 登记情况报告: keeps what should follow, and sets it out for those who approve it. */
@Component
class RecordVerificationReportDelegate implements JavaDelegate {

    private final Verifications verifications;
    private final FieldList fields;

    RecordVerificationReportDelegate(Verifications verifications, FieldList fields) {
        this.verifications = verifications;
        this.fields = fields;
    }

    @Override
    public void execute(DelegateExecution execution) {
        forgetWhatIsNotProposed(execution);
        Report report = report(execution);
        verifications.report(execution.getProcessBusinessKey(), report);
        VerificationProcess.REPORTED_FALSE.set(execution, report.reportedFalse());
        VerificationProcess.VERIFICATION_SUMMARY.set(
                execution,
                fields.of(
                        execution,
                        VerificationProcess.VERIFICATION_PROPOSAL.name(),
                        VerificationProcess.CLOSE_GROUND.name(),
                        VerificationProcess.FIRST_FORM_MEASURE.name(),
                        VerificationProcess.TRANSFER_TARGET.name(),
                        VerificationProcess.STAGE_RESULT.name(),
                        VerificationProcess.DOUBTFUL_POINTS.name(),
                        VerificationProcess.PROPOSAL_REASON.name(),
                        VerificationProcess.DELIBERATION_OPINIONS.name()));
    }

    private static Report report(DelegateExecution execution) {
        return new Report(
                VerificationProcess.VERIFICATION_PROPOSAL.get(execution),
                VerificationProcess.FIRST_FORM_MEASURE.find(execution).orElse(null),
                VerificationProcess.CLOSE_GROUND.find(execution).stream().anyMatch("FALSE"::equals));
    }

    /** An earlier version of the report, or an inquiry before it, may have proposed something else. */
    private static void forgetWhatIsNotProposed(DelegateExecution execution) {
        VerificationResult result = VerificationProcess.VERIFICATION_PROPOSAL.get(execution);
        if (result != VerificationResult.FIRST_FORM) {
            execution.removeVariable(VerificationProcess.FIRST_FORM_MEASURE.name());
        }
        if (result != VerificationResult.CLOSE) {
            execution.removeVariable(VerificationProcess.CLOSE_GROUND.name());
        }
        if (result != VerificationResult.TRANSFER) {
            execution.removeVariable(VerificationProcess.TRANSFER_TARGET.name());
        }
    }
}
