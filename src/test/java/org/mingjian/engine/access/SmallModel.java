package org.mingjian.engine.access;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;

/** A process of one user task with a form, for tests that need a task and no case. */
final class SmallModel {

    private static final String NAME = "small model of a test";

    private SmallModel() {}

    /** Removes all of them, so that a small model in the place of a real one is gone for the next test. */
    static void remove(RepositoryService repository) {
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    /** Deploys it and returns its key. */
    static String deploy(RepositoryService repository, UnaryOperator<UserTaskBuilder> task) {
        return deploy(repository, "small-" + UUID.randomUUID(), task);
    }

    static String deploy(RepositoryService repository, String key, UnaryOperator<UserTaskBuilder> task) {
        UserTaskBuilder note = Bpmn.createExecutableProcess(key)
                .name("小流程")
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent("startEvent_asked")
                .userTask("userTask_note")
                .name("记一笔")
                .camundaFormRef("small-note")
                .camundaFormRefBinding("deployment");
        repository
                .createDeployment()
                .name(NAME)
                .addModelInstance(
                        key + ".bpmn",
                        task.apply(note).endEvent("endEvent_noted").done())
                .addString("small-note.form", FORM)
                .deploy();
        return key;
    }

    private static final String FORM =
            """
            {"type": "default", "id": "small-note", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textfield", "id": "Field_note", "key": "note", "label": "内容",
                             "validate": {"required": true, "maxLength": 200}}]}""";
}
