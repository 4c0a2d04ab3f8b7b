package org.mingjian.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
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

/** Everything that goes out to a form and comes back from it, whatever interface is used. */
final class Submissions {

    private final Forms forms;
    private final Supplier<List<TaskWitness>> witnesses;

    Submissions(Forms forms, Supplier<List<TaskWitness>> witnesses) {
        this.forms = forms;
        this.witnesses = witnesses;
    }

    /** Submits a task; of two people at once one wins and the other is refused. */
    <T> T submit(
            CommandExecutor executor,
            String taskId,
            @Nullable Map<String, Object> sent,
            Function<Map<String, Object>, Command<T>> then) {
        try {
            return executor.execute(new SubmitTask<>(taskId, FormValues.plain(sent), forms, witnesses, then));
        } catch (OptimisticLockingException e) {
            throw new Refusal("该任务刚刚已由他人办理，本次提交未生效，请刷新任务列表");
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
