package org.mingjian.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.engine.FieldList;
import org.springframework.stereotype.Component;

/** 形成呈批意见: sets out the clarification for those who approve it. */
@Component
class SubmitClarificationDelegate implements JavaDelegate {

    private final FieldList fields;

    SubmitClarificationDelegate(FieldList fields) {
        this.fields = fields;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ClosureProcess.CLARIFICATION_SUMMARY.set(
                execution,
                fields.of(
                        execution,
                        ClosureProcess.CLARIFICATION_REASON.name(),
                        ClosureProcess.CLARIFICATION_WAY.name(),
                        ClosureProcess.CLARIFICATION_SCOPE.name(),
                        ClosureProcess.CLARIFICATION_CONSENT.name()));
    }
}
