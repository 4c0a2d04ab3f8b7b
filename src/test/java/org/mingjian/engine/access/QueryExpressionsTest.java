package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: an expression in a query runs code, for anybody who may ask for tasks. */
@ApplicationTest
class QueryExpressionsTest {

    private static final String AD_HOC = "{\"assigneeExpression\": \"" + Trap.EXPRESSION + "\"}";
    private static final String OR = "{\"orQueries\": [" + AD_HOC + "]}";

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    private Client handler;

    @BeforeEach
    void reset() {
        Trap.SPRUNG.set(0);
        handler = Client.demo(port, "style-b");
    }

    @AfterEach
    void nothing_ran() {
        identity.clearAuthentication();
        assertThat(Trap.SPRUNG).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {AD_HOC, OR})
    void a_query_by_rest_runs_no_code(String query) {
        assertThat(handler.post("/engine-rest/task?maxResults=5", query).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(handler.post("/engine-rest/task/count", query).statusCode()).isGreaterThanOrEqualTo(400);
        Client browser = Client.tasklist(port, "style-b");
        assertThat(browser.post("/camunda/api/engine/engine/default/task?maxResults=5", query)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {AD_HOC, OR})
    void a_filter_extended_by_rest_runs_no_code(String query) {
        String everything =
                filters.createFilterQuery().filterName("全部可见").singleResult().getId();

        for (String action : List.of("list?maxResults=5", "count", "singleResult")) {
            assertThat(handler.post("/engine-rest/filter/" + everything + "/" + action, query)
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void a_handler_stores_no_filter() {
        String filter = "{\"resourceType\": \"Task\", \"name\": \"trap\", \"query\": " + OR + "}";

        assertThat(handler.post("/engine-rest/filter/create", filter).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_stored_filter_runs_no_code_not_even_for_who_may_store_one() {
        assertRefused(() -> tasks.createTaskQuery().taskAssigneeExpression(Trap.EXPRESSION));
        assertRefused(() -> tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(Trap.EXPRESSION)
                .endOr());
        assertRefused(() -> tasks.createTaskQuery().dueBeforeExpression("${now()}" + Trap.EXPRESSION));
    }

    private void assertRefused(Supplier<TaskQuery> query) {
        Filter stored = filters.saveFilter(
                filters.newTaskFilter("trap").setOwner("style-b").setQuery(query.get()));
        identity.setAuthentication("style-b", List.of("style"));
        try {
            for (ThrowingCallable way : List.<ThrowingCallable>of(
                    () -> filters.list(stored.getId()),
                    () -> filters.listPage(stored.getId(), 0, 5),
                    () -> filters.singleResult(stored.getId()),
                    () -> filters.count(stored.getId()),
                    () -> query.get().listPage(0, 5),
                    () -> query.get().count())) {
                assertThatThrownBy(way).isInstanceOf(ProcessEngineException.class);
                assertThat(Trap.SPRUNG).hasValue(0);
            }
        } finally {
            identity.clearAuthentication();
            filters.deleteFilter(stored.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${now()}",
                "#{ now() }",
                "${dateTime()}",
                "${dateTime().plusDays(10)}",
                "${dateTime().minusWeeks(1).plusHours(3)}",
                "${dateTime().plusMonths(1).toDate()}"
            })
    void a_filter_may_ask_for_a_date(String expression) {
        assertUsable(tasks.createTaskQuery().dueBeforeExpression(expression));
        assertUsable(tasks.createTaskQuery().or().dueAfterExpression(expression).endOr());
    }

    @Test
    void a_filter_may_ask_for_the_user_and_the_groups_of_the_user() {
        assertUsable(tasks.createTaskQuery().taskAssigneeExpression("${ currentUser() }"));
        assertUsable(tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
        assertUsable(tasks.createTaskQuery()
                .or()
                .taskCandidateGroupInExpression("#{currentUserGroups()}")
                .taskAssigneeExpression("${currentUser()}")
                .endOr());
    }

    private void assertUsable(TaskQuery query) {
        Filter stored = filters.saveFilter(
                filters.newTaskFilter("usable").setOwner("style-b").setQuery(query));
        identity.setAuthentication("style-b", List.of("style"));
        try {
            assertThatCode(() -> filters.listPage(stored.getId(), 0, 5)).doesNotThrowAnyException();
            assertThatCode(() -> filters.count(stored.getId())).doesNotThrowAnyException();
        } finally {
            identity.clearAuthentication();
            filters.deleteFilter(stored.getId());
        }
    }
}
