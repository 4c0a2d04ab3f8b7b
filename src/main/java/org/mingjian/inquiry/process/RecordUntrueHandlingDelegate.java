package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.inquiry.InquiryChecks;
import org.springframework.stereotype.Component;

/** 登记处理意见: what casemgmt does about an untrue explanation. */
@Component
class RecordUntrueHandlingDelegate implements JavaDelegate {

    private final InquiryChecks checks;

    RecordUntrueHandlingDelegate(InquiryChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checks.handle(execution.getProcessBusinessKey(), InquiryProcess.UNTRUE_HANDLING.get(execution));
    }
}
