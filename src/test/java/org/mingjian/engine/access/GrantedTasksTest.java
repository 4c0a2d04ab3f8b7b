package org.mingjian.engine.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.engine.StartRefused;
import org.springframework.core.io.ClassPathResource;

/** The engine's own statements are the measure: who asks what, with whatever rights, gets the same list and the same count. */
class GrantedTasksTest {

    private static final int DRAWS = 6;
    private static final Map<Database, TaskOffice> OFFICES = new LinkedHashMap<>();
    private static final Map<String, UnaryOperator<TaskQuery>> KINDS = TaskQueryKinds.all();
    /** Several, one that is nothing in this house, and none at all. */
    private static final Map<String, List<String>> GROUPS =
            Map.of("zhang", List.of("inspect-1", "inspect-2"), "li", List.of("camunda-admin"));

    @AfterAll
    static void close() {
        OFFICES.values().forEach(TaskOffice::close);
        OFFICES.clear();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void every_query_of_every_user_answers_as_in_the_engine_alone(Database database) {
        TaskOffice office = office(database);
        Random random = new Random(20);
        TreeSet<Integer> lengths = new TreeSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            office.drawRights(random);
            String user = TaskOffice.USERS.get(draw % TaskOffice.USERS.size());
            Map<String, List<String>> ours = answers(office, user);
            assertThat(ours).isEqualTo(StockTaskQueries.with(office.configuration, () -> answers(office, user)));
            ours.values().forEach(ids -> lengths.add(ids.size()));
        }
        assertThat(lengths)
                .as("lists of nothing, of something and of much")
                .contains(0)
                .hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_stored_filter_and_a_page_of_it_hold_the_same(Database database) {
        TaskOffice office = office(database);
        Random random = new Random(40);
        List<String> all = new ArrayList<>();
        for (int draw = 0; draw < 4; draw++) {
            office.drawRights(random);
            String filter = office.filter(query -> query.taskCandidateGroupIn(List.of("inspect-1", "inspect-2"))
                    .includeAssignedTasks()
                    .or()
                    .taskUnassigned()
                    .taskCandidateUserExpression("${currentUser()}")
                    .endOr()
                    .orderByDueDate()
                    .asc()
                    .orderByTaskId()
                    .asc());
            List<String> ours = filtered(office, filter);
            assertThat(ours).isEqualTo(StockTaskQueries.with(office.configuration, () -> filtered(office, filter)));
            all.addAll(ours);
        }
        assertThat(all).as("pages with something on them").hasSizeGreaterThan(5);
    }

    private static List<String> filtered(TaskOffice office, String filter) {
        FilterService filters = office.engine.getFilterService();
        TaskQuery urgent = office.engine.getTaskService().createTaskQuery().taskMinPriority(20);
        office.engine.getIdentityService().setAuthentication("zhang", List.of("inspect-1"));
        List<String> found = new ArrayList<>(ids(filters.list(filter)));
        assertThat(filters.count(filter)).isEqualTo(found.size());
        found.addAll(ids(filters.listPage(filter, 1, 2)));
        found.addAll(ids(filters.list(filter, urgent)));
        found.add("urgent: " + filters.count(filter, urgent));
        office.engine.getIdentityService().clearAuthentication();
        return found;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void they_answer_alike_without_cases_with_permissions_switched_off_and_without_any_check(Database database) {
        TaskOffice office = office(database);
        Random random = new Random(30);
        for (Runnable setting : settings(office)) {
            setting.run();
            office.drawRights(random);
            assertThat(answers(office, "zhang"))
                    .isEqualTo(StockTaskQueries.with(office.configuration, () -> answers(office, "zhang")));
            office.configuration.setCmmnEnabled(true);
            office.configuration.setDisabledPermissions(List.of());
            office.configuration.setAuthorizationCheckRevokes("never");
            office.configuration.setAuthorizationEnabled(true);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D.KEY_ ${authJoinSeparator}               |",
                "<if test=\"!authCheck.revokeAuth          | <if test=\"authCheck.revokeAuth",
                "AuthorizationEntity.contextualAuthorizationCheck | AuthorizationEntity.queryAuthorizationCheck",
                "refid=\"selectTaskByQueryCriteriaSql      | refid=\"selectAnother"
            })
    void a_newer_engine_with_another_task_query_does_not_start(String text, @Nullable String instead)
            throws IOException {
        Configuration mappings =
                office(Database.H2).configuration.getSqlSessionFactory().getConfiguration();
        String known = new ClassPathResource(GrantedTasks.MAPPING).getContentAsString(UTF_8);
        assertThat(known).contains(text);
        String newer = known.replace(text, Objects.requireNonNullElse(instead, ""));

        assertThatThrownBy(() -> new GrantedTasks(mappings, new ByteArrayInputStream(newer.getBytes(UTF_8)))
                        .deriveWith(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("docs/adr/0012");
    }

    private static Map<String, List<String>> answers(TaskOffice office, String user) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        office.engine.getIdentityService().setAuthentication(user, GROUPS.get(user));
        KINDS.forEach((name, kind) -> answers.put(user + " asks: " + name, answer(office, kind)));
        office.engine.getIdentityService().clearAuthentication();
        return answers;
    }

    private static List<String> answer(TaskOffice office, UnaryOperator<TaskQuery> kind) {
        TaskQuery query = kind.apply(office.engine.getTaskService().createTaskQuery());
        List<String> list = ids(query.list());
        assertThat(query.count()).isEqualTo(list.size());
        return list;
    }

    private static List<String> ids(List<Task> tasks) {
        return tasks.stream().map(Task::getId).toList();
    }

    private static List<Runnable> settings(TaskOffice office) {
        return List.of(
                () -> office.configuration.setCmmnEnabled(false),
                () -> office.configuration.setDisabledPermissions(List.of("READ_TASK")),
                () -> office.configuration.setDisabledPermissions(List.of("READ")),
                () -> office.configuration.setDisabledPermissions(List.of("READ", "READ_TASK")),
                () -> office.configuration.setAuthorizationCheckRevokes("always"),
                () -> office.configuration.setAuthorizationEnabled(false));
    }

    private static TaskOffice office(Database database) {
        return OFFICES.computeIfAbsent(database, TaskOffice::new);
    }
}
