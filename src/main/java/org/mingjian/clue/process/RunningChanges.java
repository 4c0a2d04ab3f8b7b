package org.mingjian.clue.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a request to change the way of disposal is under way. */
@Component
class RunningChanges {

    /** Asked for late: the engine's own plugins ask the rules of forms. */
    private final ObjectProvider<ProcessEngine> engine;

    RunningChanges(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    boolean of(String caseNumber) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> engine.getObject()
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processDefinitionKey(ClueChangeProcess.KEY)
                                .processInstanceBusinessKey(caseNumber)
                                .count()
                        > 0));
    }
}
