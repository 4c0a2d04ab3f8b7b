package org.mingjian.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.closure.Closure.Filing;
import org.mingjian.closure.Closures;
import org.springframework.stereotype.Component;

/** 登记销号: the case is struck off with its file. */
@Component
class CloseEntryDelegate implements JavaDelegate {

    private final Closures closures;

    CloseEntryDelegate(Closures closures) {
        this.closures = closures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closures.strikeOff(
                execution.getProcessBusinessKey(),
                new Filing(
                        ClosureProcess.ARCHIVE_NUMBER.get(execution),
                        ClosureProcess.ARCHIVED_ON.get(execution),
                        ClosureProcess.FEEDBACK_GIVEN_ON.find(execution).orElse(null),
                        !ClosureProcess.INFORMANT_OBJECTION
                                .find(execution)
                                .orElse(ClosureProcess.NONE)
                                .equals(ClosureProcess.NONE)));
        ClosureProcess.OUTCOME.set(execution, ClosureProcess.CLOSED);
    }
}
