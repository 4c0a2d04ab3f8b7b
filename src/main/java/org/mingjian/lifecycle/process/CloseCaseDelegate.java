package org.mingjian.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/** 登记办结: the case file is closed with the outcome of the stage that ended the case. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final CaseFiles files;

    CloseCaseDelegate(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.close(execution.getProcessBusinessKey(), LifecycleProcess.STAGE_OUTCOME.get(execution));
    }
}
