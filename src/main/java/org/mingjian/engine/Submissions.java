package org.mingjian.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everything that goes out to a form and comes back from it, whatever interface is used. */
final class Submissions {

    private static final int ATTEMPTS = 3;

    private final Forms forms;
    private final Supplier<List<TaskWitness>> witnesses;

    Submissions(Forms forms, Supplier<List<TaskWitness>> witnesses) {
        this.forms = forms;
        this.witnesses = witnesses;
    }

    /**
     * Submits a task. Submissions about one case come one after another; only a timer of the case can come between, and
     * then the submission is tried again on what the timer has left.
     */
    <T> T submit(
            CommandExecutor executor,
            String taskId,
            @Nullable Map<String, Object> sent,
            Function<Map<String, Object>, Command<T>> then) {
        SubmitTask<T> submission = new SubmitTask<>(taskId, FormValues.plain(sent), forms, witnesses, then);
        for (int attempt = 1; ; attempt++) {
            try {
                return executor.execute(submission);
            } catch (RuntimeException e) {
                if (!Collision.isBehind(e)) {
                    throw e;
                }
                // Inside a transaction of somebody else nothing can be tried again.
                if (attempt == ATTEMPTS || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw new Refusal("该案件刚刚有他人办理，本次提交未生效，请刷新任务列表后再提交");
                }
            }
        }
    }

    /** Checks the variables a process with a start form was started with; runs at its start event. */
    void started(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        ProcessDefinitionEntity definition = entity.getProcessDefinition();
        forms.find(definition.getStartFormDefinition(), definition.getDeploymentId())
                .ifPresent(schema -> {
                    Map<String, @Nullable Object> sent = FormValues.plain(execution.getVariablesTyped(false));
                    Map<String, Object> fields = forms.accept(schema, sent, Forms.contextOfStart());
                    execution.removeVariables(sent.keySet());
                    execution.setVariables(fields);
                    @Nullable String user = Forms.user();
                    if (user != null) {
                        execution.setVariable(SubmitTask.LAST_ACTOR, user);
                    }
                    witnesses.get().forEach(witness -> witness.started(execution, user, fields));
                });
    }

    Command<VariableMap> openTask(String taskId, @Nullable Collection<String> names, boolean deserialize) {
        return command -> {
            VariableMap variables = new GetTaskFormVariablesCmd(taskId, null, deserialize).execute(command);
            TaskEntity task = command.getTaskManager().findTaskById(taskId);
            forms.of(task).ifPresent(schema -> forms.complete(variables, schema, Forms.context(task)));
            return named(variables, names);
        };
    }

    Command<VariableMap> openStart(String definitionId, @Nullable Collection<String> names, boolean deserialize) {
        return command -> {
            VariableMap variables = new GetStartFormVariablesCmd(definitionId, null, deserialize).execute(command);
            ProcessDefinitionEntity definition = command.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedProcessDefinitionById(definitionId);
            forms.find(definition.getStartFormDefinition(), definition.getDeploymentId())
                    .ifPresent(schema -> forms.complete(variables, schema, Forms.contextOfStart()));
            return named(variables, names);
        };
    }

    Command<InputStream> startForm(String definitionId) {
        return command ->
                forms.withChoices(new GetDeployedStartFormCmd(definitionId).execute(command), Forms.contextOfStart());
    }

    private static VariableMap named(VariableMap variables, @Nullable Collection<String> names) {
        if (names != null && !names.isEmpty()) {
            variables.keySet().retainAll(names);
        }
        return variables;
    }
}
