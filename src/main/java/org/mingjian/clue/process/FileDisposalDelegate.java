package org.mingjian.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clues;
import org.mingjian.clue.Disposal;
import org.springframework.stereotype.Component;

/** 报备处置方式: files what was approved and makes it the outcome of the stage. */
@Component
class FileDisposalDelegate implements JavaDelegate {

    private final Clues clues;

    FileDisposalDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Disposal disposal = ClueProcess.DISPOSAL_MODE.get(execution);
        clues.file(execution.getProcessBusinessKey(), disposal);
        ClueProcess.OUTCOME.set(execution, disposal.name());
    }
}
