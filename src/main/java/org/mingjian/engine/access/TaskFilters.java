package org.mingjian.engine.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The lists 任务列表 that everybody finds in Tasklist, the soonest due date first. Each shows what its reader may see: the
 * rights on tasks decide, not the list.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

    private static final String VERSION = "1";
    private static final int SOON_IN_DAYS = 10;

    private static final List<Map<String, String>> COLUMNS = List.of(
            Map.of("name", "caseNumber", "label", "案号"),
            Map.of("name", "stageName", "label", "阶段"),
            Map.of("name", "unitName", "label", "承办部门"));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final OnceEach once;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations, OnceEach once) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.once = once;
    }

    @Override
    public void afterSingletonsInstantiated() {
        once.run("mingjian.filters", VERSION, () -> shipped()
                .filter(list ->
                        filters.createFilterQuery().filterName(list.name()).count() == 0)
                .forEach(this::create));
    }

    private Stream<TaskList> shipped() {
        return Stream.of(
                new TaskList(
                        1,
                        "我的任务",
                        "由我办理的任务",
                        "#2f5d8a",
                        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")),
                new TaskList(
                        2,
                        "本部门待领",
                        "我可以领取、尚无人办理的任务",
                        "#3c7a57",
                        tasks.createTaskQuery().taskUnassigned().taskCandidateUserExpression("${currentUser()}")),
                new TaskList(
                        3,
                        "即将到期",
                        SOON_IN_DAYS + "日内到期的任务",
                        "#8a5a00",
                        tasks.createTaskQuery()
                                .dueAfterExpression("${now()}")
                                .dueBeforeExpression("${dateTime().plusDays(" + SOON_IN_DAYS + ")}")),
                new TaskList(
                        4,
                        "已超期",
                        "期限已过、尚未办结的任务",
                        "#b3261e",
                        tasks.createTaskQuery().dueBeforeExpression("${now()}")),
                new TaskList(5, "全部可见", "我能看到的所有任务", "#5f6368", tasks.createTaskQuery()));
    }

    private void create(TaskList list) {
        Filter filter = filters.newTaskFilter(list.name())
                .setProperties(Map.of(
                        "description",
                        list.description(),
                        "color",
                        list.color(),
                        "priority",
                        list.place(),
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        COLUMNS))
                .setQuery(list.query().orderByDueDate().asc());
        filters.saveFilter(filter);
        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }

    private record TaskList(int place, String name, String description, String color, TaskQuery query) {}
}
