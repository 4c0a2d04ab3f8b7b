package org.mingjian.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clues;
import org.springframework.stereotype.Component;

/** 分办线索: gives the clue to the approved unit. */
@Component
class AssignClueDelegate implements JavaDelegate {

    private final Clues clues;

    AssignClueDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String unit = ClueProcess.PROPOSED_UNIT.get(execution);
        clues.assign(execution.getProcessBusinessKey(), unit);
        ClueProcess.UNIT.set(execution, unit);
    }
}
