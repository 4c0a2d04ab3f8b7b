package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.InquiryChecks;
import org.springframework.stereotype.Component;

/** 登记核查结论: who checked, when, and whether the explanation is true. */
@Component
class RecordInquiryCheckDelegate implements JavaDelegate {

    private final InquiryChecks checks;

    RecordInquiryCheckDelegate(InquiryChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checks.find(
                execution.getProcessBusinessKey(),
                InquiryProcess.CHECKERS.get(execution),
                InquiryProcess.CHECKED_ON.get(execution),
                InquiryProcess.CHECK_RESULT.get(execution));
    }
}
