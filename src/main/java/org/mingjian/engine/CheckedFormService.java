package org.mingjian.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service; submissions are checked, and a form is given what it shows and nothing else. */
final class CheckedFormService extends FormServiceImpl {

    private final Submissions submissions;

    CheckedFormService(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, (Map) properties);
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        submitTaskFormWithVariablesInReturn(taskId, properties, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        return submissions.submit(
                commandExecutor,
                taskId,
                properties,
                fields -> new SubmitTaskFormCmd(taskId, fields, true, deserializeValues));
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeObjectValues) {
        return commandExecutor.execute(submissions.openTask(taskId, names, deserializeObjectValues));
    }

    /** Tasklist asks for no variables of a start form, so its choices come with the form itself. */
    @Override
    public InputStream getDeployedStartForm(String definitionId) {
        return commandExecutor.execute(submissions.startForm(definitionId));
    }

    @Override
    public VariableMap getStartFormVariables(
            String definitionId, @Nullable Collection<String> names, boolean deserializeObjectValues) {
        return commandExecutor.execute(submissions.openStart(definitionId, names, deserializeObjectValues));
    }
}
