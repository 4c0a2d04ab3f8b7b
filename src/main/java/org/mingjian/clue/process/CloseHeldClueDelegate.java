package org.mingjian.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clues;
import org.mingjian.clue.Disposal;
import org.springframework.stereotype.Component;

/** 登记了结: the held clue ends. */
@Component
class CloseHeldClueDelegate implements JavaDelegate {

    private final Clues clues;

    CloseHeldClueDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clues.close(execution.getProcessBusinessKey());
        ClueProcess.OUTCOME.set(execution, Disposal.CLOSE.name());
    }
}
