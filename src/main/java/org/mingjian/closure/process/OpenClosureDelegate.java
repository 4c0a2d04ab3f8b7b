package org.mingjian.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.closure.Closures;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/**
 * 登记办结: what is left to do for a case that has ended. A clue that was handed on before a unit had it is filed by the
 * petition office.
 */
@Component
class OpenClosureDelegate implements JavaDelegate {

    private final Closures closures;
    private final People people;

    OpenClosureDelegate(Closures closures, People people) {
        this.closures = closures;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ClosureProcess.CLOSED_ON.set(execution, closures.open(execution.getProcessBusinessKey()));
        if (ClosureProcess.UNIT.find(execution).isEmpty()) {
            ClosureProcess.UNIT.set(execution, people.petition().key());
        }
        ClosureProcess.OUTCOMES.forEach(
                outcome -> outcome.set(execution, outcome.find(execution).orElse(ClosureProcess.NONE)));
        ClosureProcess.FEEDBACK_DUE.set(
                execution, ClosureProcess.REAL_NAME.find(execution).orElse(false));
        ClosureProcess.CLARIFICATION_DUE.set(
                execution,
                ClosureProcess.REPORTED_FALSE.find(execution).orElse(false)
                        && ClosureProcess.SUBJECT_NAME.find(execution).isPresent());
        ClosureProcess.CLARIFIED.set(execution, false);
    }
}
