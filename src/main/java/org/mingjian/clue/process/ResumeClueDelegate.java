package org.mingjian.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clues;
import org.springframework.stereotype.Component;

/** 登记恢复查办: the clue is disposed of anew. */
@Component
class ResumeClueDelegate implements JavaDelegate {

    private final Clues clues;

    ResumeClueDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clues.resume(execution.getProcessBusinessKey());
        ClueProcess.OUTCOME.set(execution, "RESUMED");
    }
}
