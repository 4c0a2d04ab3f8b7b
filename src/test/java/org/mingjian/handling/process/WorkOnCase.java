package org.mingjian.handling.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.casefile.CaseFiles;

/** A case that runs {@code handling-probe.bpmn}; closing it removes the case and the model. */
final class WorkOnCase implements AutoCloseable {

    private static final String FORM =
            """
            {"type": "default", "id": "handling-probe", "schemaVersion": 16, "components": [
              {"type": "textarea", "id": "Field_probeOpinion", "key": "probeOpinion", "label": "处置意见",
               "validate": {"required": true, "maxLength": 500}}]}
            """;

    private final ProcessEngine engine;
    private final Deployment deployment;
    final String number;

    WorkOnCase(ProcessEngine engine, CaseFiles files, Map<String, Object> variables) {
        this.engine = engine;
        this.deployment = engine.getRepositoryService()
                .createDeployment()
                .name("handling-probe")
                .addClasspathResource("handling/handling-probe.bpmn")
                .addString("handling-probe.form", FORM)
                .deploy();
        this.number = files.open("probe");
        Map<String, Object> all = new HashMap<>(Map.of("users", List.of(), "groups", "inspect-1", "subjectName", "某某"));
        all.putAll(variables);
        engine.getRuntimeService().startProcessInstanceByKey("handlingProbe", number, all);
    }

    /** The open task of the case itself, not of a request about it. */
    Task task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("handlingProbe")
                .singleResult();
    }

    /** Users and groups that the open task is offered to. */
    Set<String> candidates() {
        Set<String> candidates = new TreeSet<>();
        for (IdentityLink link : engine.getTaskService().getIdentityLinksForTask(task().getId())) {
            if ("candidate".equals(link.getType())) {
                candidates.add(link.getUserId() == null ? "group " + link.getGroupId() : link.getUserId());
            }
        }
        return candidates;
    }

    /** Who may read or work on the open task by a right of his own, or of a group. */
    Set<String> rights() {
        Set<String> rights = new TreeSet<>();
        engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceId(task().getId())
                .list()
                .forEach(right ->
                        rights.add(right.getUserId() == null ? "group " + right.getGroupId() : right.getUserId()));
        return rights;
    }

    @Override
    public void close() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService()
                        .deleteProcessInstanceIfExists(instance.getId(), "test", false, false, false, false));
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }
}
