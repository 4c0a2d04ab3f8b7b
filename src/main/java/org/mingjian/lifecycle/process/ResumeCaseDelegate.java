package org.mingjian.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 恢复处置: a held clue goes back to its unit, without being registered and assigned again. */
@Component
class ResumeCaseDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        LifecycleProcess.RESUMED.set(execution, true);
    }
}
