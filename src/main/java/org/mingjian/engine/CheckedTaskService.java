package org.mingjian.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service; whoever completes or resolves a task through it, from REST or Java, is checked. */
final class CheckedTaskService extends GuardedTaskService {

    private final Submissions submissions;

    CheckedTaskService(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        submissions.submit(
                commandExecutor, taskId, variables, fields -> new CompleteTaskCmd(taskId, fields, false, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return submissions.submit(
                commandExecutor,
                taskId,
                variables,
                fields -> new CompleteTaskCmd(taskId, fields, true, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, Map.of());
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        submissions.submit(commandExecutor, taskId, variables, fields -> new ResolveTaskCmd(taskId, fields));
    }
}
