package org.mingjian.desk.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.mingjian.desk.Whereabouts;
import org.mingjian.handling.RequestSteps;
import org.springframework.stereotype.Component;

/**
 * Asks the engine. A task is looked for with the rights of whoever is logged in; what belongs to the case of a task that
 * was found is read without regard to rights, since handlers have none to processes and their history.
 */
@Component
class EngineWhereabouts implements Whereabouts {

    /** What takes messages out of the office runs beside the case and is no part of its way. */
    private static final String DELIVERY = "notification";

    private static final int SOON_IN_DAYS = 10;
    private static final long DAY = 24 * 60 * 60 * 1000L;

    /** By the rows of rights that {@code TaskRights} keeps for each open task. */
    private static final String VISIBLE =
            """
            select process.BUSINESS_KEY_ from ACT_RU_AUTHORIZATION held
            join ACT_RU_TASK task on task.ID_ = held.RESOURCE_ID_
            join ACT_RU_EXECUTION process on process.ID_ = task.PROC_INST_ID_
            where held.TYPE_ = 1 and held.RESOURCE_TYPE_ = 7
            and (held.USER_ID_ = :reader or held.GROUP_ID_ in (:groups))
            and process.BUSINESS_KEY_ is not null and task.TASK_DEF_KEY_ not in (:requests)""";

    private static final String OPINION = "handling-opinion:";

    private final SpringProcessEngineConfiguration engine;
    private final TaskService tasks;
    private final RepositoryService models;
    private final HistoryService history;

    EngineWhereabouts(
            SpringProcessEngineConfiguration engine,
            TaskService tasks,
            RepositoryService models,
            HistoryService history) {
        this.engine = engine;
        this.tasks = tasks;
        this.models = models;
        this.history = history;
    }

    @Override
    public String reader() {
        return engine.getIdentityService().getCurrentAuthentication().getUserId();
    }

    @Override
    public Optional<String> ofTask(String taskId) {
        @Nullable Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task == null || task.getExecutionId() == null
                ? Optional.empty()
                : Optional.ofNullable(unrestricted(() -> caseNumber(task.getExecutionId())));
    }

    @Override
    public boolean seesAllTasks() {
        Authentication reader = engine.getIdentityService().getCurrentAuthentication();
        return engine.getAuthorizationService()
                .isUserAuthorized(reader.getUserId(), reader.getGroupIds(), Permissions.READ, Resources.TASK);
    }

    @Override
    public String casesOfVisibleTasks() {
        return VISIBLE;
    }

    @Override
    public boolean mayWorkOn(String taskId) {
        String user = reader();
        return is(tasks.createTaskQuery().taskId(taskId).taskAssignee(user), EngineWhereabouts::isWork)
                || is(tasks.createTaskQuery().taskId(taskId).taskCandidateUser(user), EngineWhereabouts::isWork);
    }

    @Override
    public boolean isRequest(String taskId) {
        return is(tasks.createTaskQuery().taskId(taskId), EngineWhereabouts::isStepOfRequest);
    }

    private static boolean is(TaskQuery one, Predicate<Task> such) {
        @Nullable Task task = one.singleResult();
        return task != null && such.test(task);
    }

    private static boolean isStepOfRequest(Task task) {
        return task.getTaskDefinitionKey() != null && RequestSteps.ALL.contains(task.getTaskDefinitionKey());
    }

    private static boolean isWork(Task task) {
        @Nullable String definition = task.getProcessDefinitionId();
        return definition != null && !definition.startsWith(OPINION) && !isStepOfRequest(task);
    }

    private @Nullable String caseNumber(String executionId) {
        return engine.getCommandExecutorTxRequired().execute(context -> Optional.ofNullable(
                        context.getExecutionManager().findExecutionById(executionId))
                .map(ExecutionEntity::getProcessBusinessKey)
                .orElse(null));
    }

    @Override
    public String nameOf(String model) {
        return Optional.ofNullable(unrestricted(() -> models.createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .latestVersion()
                        .singleResult()))
                .map(ProcessDefinition::getName)
                .orElse(model);
    }

    @Override
    public List<Model> models(String caseNumber) {
        Map<String, Boolean> running = new LinkedHashMap<>();
        instances(caseNumber)
                .forEach(instance -> running.merge(
                        instance.getProcessDefinitionId(), instance.getEndTime() == null, Boolean::logicalOr));
        return running.entrySet().stream()
                .map(entry ->
                        new Model(entry.getKey(), definition(entry.getKey()).getName(), entry.getValue()))
                .toList();
    }

    @Override
    public Optional<Way> way(String caseNumber, String definitionId) {
        Set<String> visits = instances(caseNumber).stream()
                .filter(instance -> instance.getProcessDefinitionId().equals(definitionId))
                .map(HistoricProcessInstance::getId)
                .collect(Collectors.toSet());
        if (visits.isEmpty()) {
            return Optional.empty();
        }
        List<HistoricActivityInstance> steps =
                visits.stream().flatMap(visit -> steps(visit).stream()).toList();
        return Optional.of(new Way(
                definition(definitionId).getName(),
                unrestricted(() -> xml(definitionId)),
                elements(steps, step -> step.getEndTime() != null),
                elements(steps, step -> step.getEndTime() == null)));
    }

    private static List<String> elements(
            List<HistoricActivityInstance> steps, Predicate<HistoricActivityInstance> which) {
        return steps.stream()
                .filter(which)
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    @Override
    public Counts counts() {
        Date now = ClockUtil.now();
        Date soon = new Date(now.getTime() + SOON_IN_DAYS * DAY);
        return new Counts(
                tasks.createTaskQuery().taskAssignee(reader()).count(),
                tasks.createTaskQuery().dueAfter(now).dueBefore(soon).count(),
                tasks.createTaskQuery().dueBefore(now).count());
    }

    private List<HistoricProcessInstance> instances(String caseNumber) {
        return unrestricted(() -> history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .processDefinitionKeyNotIn(List.of(DELIVERY))
                        .list())
                .stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .toList();
    }

    private List<HistoricActivityInstance> steps(String processInstance) {
        return unrestricted(() -> history.createHistoricActivityInstanceQuery()
                .processInstanceId(processInstance)
                .list());
    }

    private ProcessDefinition definition(String id) {
        return unrestricted(() -> models.getProcessDefinition(id));
    }

    private String xml(String definitionId) {
        try (InputStream model = models.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T unrestricted(Callable<T> query) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(query));
    }
}
