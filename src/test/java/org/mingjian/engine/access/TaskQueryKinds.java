package org.mingjian.engine.access;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;

/** Every way in which the engine's task query builds its statement: each join, alone and beside others, each kind of order. */
final class TaskQueryKinds {

    private static final Date NOON = new Date(1_800_000_000_000L);

    private final Map<String, UnaryOperator<TaskQuery>> kinds = new LinkedHashMap<>();

    static Map<String, UnaryOperator<TaskQuery>> all() {
        TaskQueryKinds all = new TaskQueryKinds();
        all.plain();
        all.candidates();
        all.models();
        all.variables();
        all.alternatives();
        all.orders();
        return all.kinds;
    }

    private void plain() {
        add("everything", query -> {});
        add("mine", query -> query.taskAssignee("zhang"));
        add("unassigned", TaskQuery::taskUnassigned);
        add("owned", query -> query.taskOwner("li"));
        add("involved", query -> query.taskInvolvedUser("li"));
        add("name", query -> query.taskNameLike("%核%"));
        add("due", query -> query.dueBefore(NOON));
        add("without a due date", TaskQuery::withoutDueDate);
        add("due, or without a date", query -> query.followUpBeforeOrNotExistent(NOON));
        add("priority", query -> query.taskMinPriority(50));
        add("suspended", TaskQuery::suspended);
        add("active", TaskQuery::active);
        add("at a step", query -> query.taskDefinitionKeyIn("userTask_a", "userTask_c"));
        add("without a tenant", TaskQuery::withoutTenantId);
    }

    private void candidates() {
        add("for a group", query -> query.taskCandidateGroup("inspect-1"));
        add("for groups", query -> query.taskCandidateGroupIn(List.of("inspect-1", "inspect-2")));
        add("for a group, assigned too", query -> query.taskCandidateGroup("inspect-2")
                .includeAssignedTasks());
        add("for groups like", query -> query.taskCandidateGroupLike("inspect%"));
        add("for a user", query -> query.taskCandidateUser("zhang"));
        add("for me", query -> query.taskUnassigned().taskCandidateUserExpression("${currentUser()}"));
        add("with groups", TaskQuery::withCandidateGroups);
        add("without groups", TaskQuery::withoutCandidateGroups);
        add("with users", TaskQuery::withCandidateUsers);
        add("without users", TaskQuery::withoutCandidateUsers);
    }

    private void models() {
        add("of a model", query -> query.processDefinitionKey("model-a"));
        add("of models", query -> query.processDefinitionKeyIn("model-a", "model-c"));
        add("of a model named", query -> query.processDefinitionNameLike("%甲%"));
        add("of a case number", query -> query.processInstanceBusinessKeyLike("CASE-1%"));
        add("of no model", query -> query.taskNameLike("独立%"));
        add("of a CMMN case", query -> query.caseDefinitionKey("old-case"));
        add("of a CMMN case number", query -> query.caseInstanceBusinessKey("CMMN-1"));
    }

    private void variables() {
        add("by a variable of the case", query -> query.processVariableValueEquals("unit", "unit-1"));
        add("by a number", query -> query.processVariableValueGreaterThan("amount", 3));
        add("by a variable of the task", query -> query.taskVariableValueLike("card", "card-%"));
        add("by two variables", query -> query.processVariableValueNotEquals("unit", "unit-1")
                .taskVariableValueEquals("card", "card-2"));
        add("by a name in any case", query -> query.matchVariableNamesIgnoreCase()
                .matchVariableValuesIgnoreCase()
                .processVariableValueEquals("UNIT", "Unit-2"));
    }

    private void alternatives() {
        add("mine or for a group", query -> query.or()
                .taskAssignee("zhang")
                .taskCandidateGroup("inspect-2")
                .endOr());
        add("of a model or urgent", query -> query.or()
                .processDefinitionKey("model-b")
                .taskMinPriority(80)
                .endOr());
        add("two alternatives", query -> query.taskMaxPriority(90)
                .or()
                .taskNameLike("%核%")
                .processVariableValueEquals("unit", "unit-2")
                .endOr()
                .or()
                .processInstanceBusinessKey("CASE-3")
                .taskCandidateUser("li")
                .endOr());
        add("a case number or a CMMN case", query -> query.or()
                .processInstanceBusinessKey("CASE-2")
                .caseDefinitionKey("old-case")
                .endOr());
    }

    private void orders() {
        add("the soonest", query -> query.orderByDueDate().asc());
        add("the latest of a group", query -> query.taskCandidateGroupIn(List.of("inspect-1", "inspect-2"))
                .orderByDueDate()
                .desc());
        add("by name", query -> query.orderByTaskNameCaseInsensitive().asc());
        add(
                "by priority and name",
                query -> query.orderByTaskPriority().desc().orderByTaskName().asc());
        add("by a variable of the case", query -> query.orderByProcessVariable("unit", ValueType.STRING)
                .desc());
        add("by a number of the case and a card", query -> query.taskUnassigned()
                .orderByProcessVariable("amount", ValueType.INTEGER)
                .asc()
                .orderByTaskVariable("card", ValueType.STRING)
                .desc());
        add("by a variable, or for a group", query -> query.or()
                .taskCandidateGroup("inspect-1")
                .processVariableValueEquals("unit", "unit-1")
                .endOr()
                .orderByExecutionVariable("unit", ValueType.STRING)
                .asc());
    }

    /** The id last in each order: what is equal otherwise comes back in any order. */
    private void add(String name, Consumer<TaskQuery> criteria) {
        kinds.put(kinds.size() + " " + name, query -> {
            criteria.accept(query);
            return query.orderByTaskId().asc();
        });
    }
}
