package org.mingjian.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.closure.Closures;
import org.springframework.stereotype.Component;

/** 登记澄清: the person was cleared of a false report. */
@Component
class RecordClarificationDelegate implements JavaDelegate {

    private final Closures closures;

    RecordClarificationDelegate(Closures closures) {
        this.closures = closures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closures.clarify(execution.getProcessBusinessKey(), ClosureProcess.CLARIFIED_ON.get(execution));
        ClosureProcess.CLARIFIED.set(execution, true);
    }
}
