package org.mingjian.duty.process;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** 无人可办: a task that nobody may work on, shown as an incident until somebody is found. */
final class Vacancy {

    static final String INCIDENT = "nobodyAvailable";

    private Vacancy() {}

    static void report(DelegateTask task, Collection<String> reasons) {
        String why = reasons.isEmpty() ? "候选岗位没有人员" : String.join("；", reasons);
        resolve(task);
        task.getExecution()
                .createIncident(INCIDENT, task.getId(), "任务“" + task.getName() + "”无人可办：" + why + "。请指定其他办理人");
    }

    static void resolve(DelegateTask task) {
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        execution.getIncidents().stream()
                .filter(incident -> INCIDENT.equals(incident.getIncidentType())
                        && task.getId().equals(incident.getConfiguration()))
                .forEach(incident -> execution.resolveIncident(incident.getId()));
    }
}
