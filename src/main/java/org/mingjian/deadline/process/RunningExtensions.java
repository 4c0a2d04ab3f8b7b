package org.mingjian.deadline.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.mingjian.deadline.ExtensionRequests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks among the running applications, without regard to the rights of whoever asks. */
@Component
class RunningExtensions implements ExtensionRequests {

    /** Asked for late: the engine's own plugins ask the rules of forms. */
    private final ObjectProvider<ProcessEngine> engine;

    RunningExtensions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public boolean isPending(long deadlineId) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> engine.getObject()
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processDefinitionKey(DeadlineExtensionProcess.KEY)
                                .variableValueEquals(
                                        DeadlineExtensionProcess.DEADLINE_ID.name(), String.valueOf(deadlineId))
                                .count()
                        > 0));
    }
}
