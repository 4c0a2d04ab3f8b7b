package org.mingjian.duty.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.casefile.CaseFiles;

/** A case that runs {@code duty-probe.bpmn}; closing it removes the case and the model. */
final class ProbeCase implements AutoCloseable {

    private static final String FORM =
            """
            {"type": "default", "id": "duty-probe", "schemaVersion": 16, "components": []}
            """;

    private final ProcessEngine engine;
    private final Deployment deployment;
    final String number;

    ProbeCase(ProcessEngine engine, CaseFiles files, Map<String, Object> variables) {
        this.engine = engine;
        this.deployment = engine.getRepositoryService()
                .createDeployment()
                .name("probe")
                .addClasspathResource("duty/duty-probe.bpmn")
                .addString("duty-probe.form", FORM)
                .deploy();
        this.number = files.open("probe");
        Map<String, Object> all = new HashMap<>(
                Map.of("users", List.of(), "groups", "inspect-1", "reviewer", "inspect-1-head", "subjectName", "某某"));
        all.putAll(variables);
        engine.getRuntimeService().startProcessInstanceByKey("probe", number, all);
    }

    Task task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("probe")
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

    List<String> incidents() {
        return engine
                .getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(task().getProcessInstanceId())
                .incidentType(Vacancy.INCIDENT)
                .list()
                .stream()
                .map(Incident::getIncidentMessage)
                .toList();
    }

    @Override
    public void close() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }
}
