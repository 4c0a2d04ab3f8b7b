package org.mingjian.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clues;
import org.mingjian.clue.Disposal;
import org.springframework.stereotype.Component;

/** 登记转送: another authority has the clue now. */
@Component
class TransferClueDelegate implements JavaDelegate {

    private final Clues clues;

    TransferClueDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clues.transfer(execution.getProcessBusinessKey());
        ClueProcess.OUTCOME.set(execution, Disposal.TRANSFER.name());
    }
}
