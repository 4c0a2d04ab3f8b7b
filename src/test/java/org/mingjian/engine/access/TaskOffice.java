package org.mingjian.engine.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.mingjian.Database;

/** An engine with tasks of every kind and nobody's rights to them; the rights are drawn anew as often as wanted. */
final class TaskOffice implements AutoCloseable {

    static final List<String> USERS = List.of("zhang", "li", "wang");
    static final List<String> GROUPS = List.of("inspect-1", "inspect-2", "camunda-admin");
    private static final List<String> MODELS = List.of("model-a", "model-b", "model-c");

    final ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
    final ProcessEngine engine;
    private final List<String> tasks = new ArrayList<>();

    TaskOffice(Database database) {
        configuration.setProcessEngineName("office-" + database);
        configuration.setDataSource(database.empty());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setCustomSessionFactories(List.of(GrantedRights.sessions()));
        configuration.setAuthorizationCheckRevokes("never");
        configuration.setEnableExpressionsInAdhocQueries(true);
        engine = configuration.buildProcessEngine();
        GrantedTasks.install(configuration);
        fill(new Random(1));
        configuration.setAuthorizationEnabled(true);
    }

    private void fill(Random random) {
        configuration.setResourceAuthorizationProvider(new DefaultAuthorizationProvider());
        MODELS.forEach(this::deploy);
        for (int i = 0; i < 24; i++) {
            String model = MODELS.get(i % MODELS.size());
            engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            model, "CASE-" + i % 15, Map.of("unit", "unit-" + i % 4, "amount", random.nextInt(6)));
        }
        engine.getCaseService().createCaseInstanceByKey("old-case", "CMMN-1");
        for (int i = 0; i < 4; i++) {
            Task alone = engine.getTaskService().newTask();
            alone.setName("独立任务" + i);
            engine.getTaskService().saveTask(alone);
        }
        engine.getTaskService().createTaskQuery().list().forEach(task -> vary(task, random));
        engine.getRuntimeService()
                .suspendProcessInstanceById(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("model-b")
                        .list()
                        .get(0)
                        .getId());
    }

    private void deploy(String key) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        Bpmn.createExecutableProcess(key)
                                .name(key.equals("model-a") ? "甲流程" : "其他流程")
                                .startEvent()
                                .userTask("userTask_" + key.charAt(6))
                                .name(key.equals("model-b") ? "初步核实" : "谈话函询")
                                .endEvent()
                                .done())
                .addInputStream("old.cmmn", new ByteArrayInputStream(CASE.getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }

    private void vary(Task task, Random random) {
        tasks.add(task.getId());
        if (random.nextInt(3) > 0) {
            task.setDueDate(new Date(1_800_000_000_000L + (random.nextInt(9) - 4) * 3_600_000L));
        }
        task.setPriority(random.nextInt(100));
        task.setOwner(random.nextInt(4) == 0 ? "li" : null);
        engine.getTaskService().saveTask(task);
        engine.getTaskService().setVariableLocal(task.getId(), "card", "card-" + random.nextInt(4));
        GROUPS.stream().filter(group -> random.nextBoolean()).forEach(group -> engine.getTaskService()
                .addCandidateGroup(task.getId(), group));
        USERS.stream().filter(user -> random.nextInt(3) == 0).forEach(user -> engine.getTaskService()
                .addCandidateUser(task.getId(), user));
        if (random.nextInt(3) == 0) {
            engine.getTaskService().setAssignee(task.getId(), USERS.get(random.nextInt(USERS.size())));
        }
    }

    /** Takes all rights away and grants others: those that matter, and those that only look like them. */
    void drawRights(Random random) {
        var authorizations = engine.getAuthorizationService();
        authorizations
                .createAuthorizationQuery()
                .list()
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        for (int i = random.nextInt(40); i > 0; i--) {
            Authorization row = authorizations.createNewAuthorization(
                    random.nextInt(8) == 0 ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
            if (row.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT && random.nextBoolean()) {
                row.setUserId(USERS.get(random.nextInt(USERS.size())));
            } else if (row.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT) {
                row.setGroupId(GROUPS.get(random.nextInt(GROUPS.size())));
            }
            Resource resource =
                    one(random, Resources.TASK, Resources.TASK, Resources.PROCESS_DEFINITION, Resources.FILTER);
            row.setResource(resource);
            row.setResourceId(thing(random));
            row.setPermissions(new Permission[] {permission(resource, random)});
            if (isNew(row)) {
                authorizations.saveAuthorization(row);
            }
        }
    }

    /** Stores a list that everybody may read. */
    String filter(UnaryOperator<TaskQuery> criteria) {
        FilterService filters = engine.getFilterService();
        Filter filter = filters.newTaskFilter("list")
                .setQuery(criteria.apply(engine.getTaskService().createTaskQuery()));
        filters.saveFilter(filter);
        Authorization everybody =
                engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(everybody);
        return filter.getId();
    }

    private boolean isNew(Authorization row) {
        return engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .resourceId(row.getResourceId())
                .list()
                .stream()
                .noneMatch(other -> other.getResourceType() == row.getResourceType()
                        && other.getAuthorizationType() == row.getAuthorizationType()
                        && Objects.equals(other.getUserId(), row.getUserId())
                        && Objects.equals(other.getGroupId(), row.getGroupId()));
    }

    /** A task, a model or all of a kind, whatever kind it is: the engine does not look whether they fit. */
    private String thing(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(3) == 0 ? Authorization.ANY : "nothing";
            case 1, 2 -> MODELS.get(random.nextInt(MODELS.size()));
            default -> tasks.get(random.nextInt(tasks.size()));
        };
    }

    private static Permission permission(Resource resource, Random random) {
        return resource == Resources.PROCESS_DEFINITION
                ? one(
                        random,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.ALL)
                : one(random, Permissions.READ, Permissions.READ, Permissions.UPDATE, Permissions.ALL);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Override
    public void close() {
        engine.close();
    }

    private static final String CASE =
            """
            <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" targetNamespace="http://cmmn.test">
              <case id="old-case"><casePlanModel id="plan">
                <planItem id="item" definitionRef="human"/><humanTask id="human" name="案例任务"/>
              </casePlanModel></case>
            </definitions>""";
}
