package org.mingjian.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clues;
import org.springframework.stereotype.Component;

/** 登记暂存: the clue waits for its review. */
@Component
class HoldClueDelegate implements JavaDelegate {

    private final Clues clues;

    HoldClueDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clues.hold(execution.getProcessBusinessKey());
    }
}
