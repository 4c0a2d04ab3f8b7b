package org.mingjian.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clues;
import org.springframework.stereotype.Component;

/** 登记签收: the unit has signed for the clue. */
@Component
class ReceiveClueDelegate implements JavaDelegate {

    private final Clues clues;

    ReceiveClueDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clues.sign(execution.getProcessBusinessKey());
    }
}
