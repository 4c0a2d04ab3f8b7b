package org.mingjian.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 收存书面说明: it is in, or was given up, and is not waited for again when the report is returned. */
@Component
class RecordStatementDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        InquiryProcess.AWAITING_STATEMENT.set(execution, false);
    }
}
