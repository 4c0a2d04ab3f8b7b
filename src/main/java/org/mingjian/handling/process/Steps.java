package org.mingjian.handling.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.engine.Unrestricted;
import org.springframework.stereotype.Component;

/**
 * 办理步骤: which steps of a case were taken, and by whom. Asked without regard to the rights of whoever is logged in:
 * the answers decide what may be offered, and are not shown as they are.
 */
@Component
class Steps {

    private static final String COMPLETED = "completed";

    private final Unrestricted engine;
    private final TaskService tasks;
    private final HistoryService history;
    private final RepositoryService models;
    private final Map<String, FlowMap> maps = new ConcurrentHashMap<>();

    Steps(Unrestricted engine, TaskService tasks, HistoryService history, RepositoryService models) {
        this.engine = engine;
        this.tasks = tasks;
        this.history = history;
        this.models = models;
    }

    /** An open task; empty if it has moved on. */
    Optional<Task> task(String id) {
        return unrestricted(() ->
                Optional.ofNullable(tasks.createTaskQuery().taskId(id).active().singleResult()));
    }

    /** The open tasks of a process instance. */
    List<Task> open(String processInstance) {
        return unrestricted(() -> tasks.createTaskQuery()
                .processInstanceId(processInstance)
                .active()
                .list());
    }

    /** The steps completed in a process instance, each where it was completed last, the latest first. */
    List<HistoricTaskInstance> completed(String processInstance) {
        Map<String, HistoricTaskInstance> latest = new LinkedHashMap<>();
        unrestricted(() -> history.createHistoricTaskInstanceQuery()
                        .processInstanceId(processInstance)
                        .taskDeleteReason(COMPLETED)
                        .orderByHistoricTaskInstanceEndTime()
                        .desc()
                        .list())
                .forEach(step -> latest.putIfAbsent(step.getTaskDefinitionKey(), step));
        return List.copyOf(latest.values());
    }

    /** The step of a running process that this person completed last in the case. */
    Optional<HistoricTaskInstance> lastOf(String caseNumber, String user) {
        return unrestricted(() -> history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskAssignee(user)
                .taskDeleteReason(COMPLETED)
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst());
    }

    /** The steps that this person completed last in any case, the latest first. */
    List<HistoricTaskInstance> latestOf(String user, int most) {
        return unrestricted(() -> history.createHistoricTaskInstanceQuery()
                .taskAssignee(user)
                .taskDeleteReason(COMPLETED)
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, most));
    }

    Optional<HistoricTaskInstance> completedTask(String id) {
        return unrestricted(() -> Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                .taskId(id)
                .taskDeleteReason(COMPLETED)
                .singleResult()));
    }

    /** The number of the case that a completed step belongs to; empty if it belongs to none. */
    Optional<String> caseNumber(HistoricTaskInstance step) {
        return unrestricted(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(step.getProcessInstanceId())
                        .singleResult()))
                .map(HistoricProcessInstance::getBusinessKey);
    }

    /** Every element that a process instance has come to, the earliest first. */
    List<HistoricActivityInstance> visits(String processInstance) {
        return unrestricted(() -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(processInstance)
                        .list())
                .stream()
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .toList();
    }

    /**
     * The ids of the tasks that were given out in the sub-process in which this one waits, or further in: of an earlier
     * round through the same sub-process nothing is taken up again. None if the task has just ended.
     */
    Set<String> inScopeOf(Task task) {
        List<HistoricActivityInstance> visits = visits(task.getProcessInstanceId());
        Map<String, String> parents = visits.stream()
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getId, HistoricActivityInstance::getParentActivityInstanceId));
        Optional<String> scope = visits.stream()
                .filter(visit -> task.getId().equals(visit.getTaskId()))
                .map(HistoricActivityInstance::getParentActivityInstanceId)
                .findFirst();
        return visits.stream()
                .filter(visit -> visit.getTaskId() != null)
                .filter(visit -> Stream.iterate(visit.getId(), id -> id != null, parents::get)
                        .anyMatch(id -> scope.filter(id::equals).isPresent()))
                .map(HistoricActivityInstance::getTaskId)
                .collect(Collectors.toSet());
    }

    /** The model that a process runs by, in its version. */
    FlowMap map(String definition) {
        return maps.computeIfAbsent(definition, id -> FlowMap.of(models.getBpmnModelInstance(id), model(id)));
    }

    /** The key of a model by the id of one of its versions. */
    static String model(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }

    <T> T unrestricted(Supplier<T> work) {
        return engine.run(context -> work.get());
    }
}
