package org.mingjian.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.benchmark.Recording.Step;

/**
 * One of the two that are compared, and the clients of both: they open each task's form, read its variables and submit
 * the recorded fields.
 */
record Side(
        String name, ProcessEngine engine, CountingDataSource database, Map<String, List<String>> groups, Bare bare) {

    /** The house refuses a list without bounds. */
    private static final int MOST = 50;

    /** Takes one case from registration to the archive. */
    void work(Recording recording, String key) {
        try {
            if (bare != null) {
                bare.begin(recording);
            }
            String number = start(recording.steps.get(0), key);
            for (Step step : recording.steps.subList(1, recording.steps.size())) {
                logIn(step.user());
                complete(number, step);
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private String start(Step step, String key) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("lifecycle")
                .latestVersion()
                .singleResult()
                .getId();
        logIn(step.user());
        FormService forms = engine.getFormService();
        read(forms.getDeployedStartForm(definition));
        String instance = bare == null
                ? forms.submitStartForm(definition, step.fields()).getId()
                : forms.submitStartForm(definition, key, bare.withActor(step)).getId();
        engine.getIdentityService().clearAuthentication();
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    private void complete(String number, Step step) {
        Task task = task(number, step);
        FormService forms = engine.getFormService();
        read(forms.getDeployedTaskForm(task.getId()));
        forms.getTaskFormVariables(task.getId());
        forms.submitTaskForm(task.getId(), new HashMap<>(bare == null ? step.fields() : bare.withActor(step)));
    }

    private Task task(String number, Step step) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step.element())
                .listPage(0, MOST);
        if (tasks.size() < 2) {
            return tasks.stream().findFirst().orElseThrow(() -> new AssertionError(name + "：没有任务 " + step.element()));
        }
        return tasks.stream()
                .filter(task -> engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .anyMatch(link -> step.user().equals(link.getUserId())))
                .findFirst()
                .orElse(tasks.get(0));
    }

    private void logIn(String user) {
        engine.getIdentityService().setAuthentication(user, groups.get(user));
    }

    private static void read(InputStream form) {
        try (form) {
            form.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
