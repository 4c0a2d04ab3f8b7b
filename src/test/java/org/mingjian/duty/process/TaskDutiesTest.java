package org.mingjian.duty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** The person concerned and whoever did an incompatible step, at every way to a task. */
@ProcessTest
class TaskDutiesTest {

    private static final Map<String, Object> ABOUT_A = Map.of("subjectName", "第一监督检查室干部甲");
    private static final String CONCERNED = "与本案被反映人同名";
    private static final String INCOMPATIBLE = "已办理本案中与此不相容的环节";

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    CaseFiles files;

    @Autowired
    Desk desk;

    @AfterEach
    void nobody_is_logged_in() {
        identity.clearAuthentication();
    }

    @Test
    void a_group_without_anybody_to_leave_out_is_offered_the_task_as_a_group() {
        try (ProbeCase probe = probe(Map.of("users", "inspect-2-a, inspect-2-b"))) {
            assertThat(probe.candidates()).containsExactly("group inspect-1", "inspect-2-a", "inspect-2-b");
            assertThat(probe.incidents()).isEmpty();
        }
    }

    @Test
    void a_group_with_somebody_to_leave_out_gives_way_to_its_other_members() {
        try (ProbeCase probe = probe(ABOUT_A)) {
            assertThat(probe.candidates()).containsExactly("inspect-1-b");
            assertThat(openFor("inspect-1-a").count()).isZero();
        }
    }

    @Test
    void a_candidate_who_must_keep_out_is_not_offered_the_task() {
        try (ProbeCase probe = probe(with(ABOUT_A, "groups", "", "users", List.of("inspect-1-a", "inspect-2-a")))) {
            assertThat(probe.candidates()).containsExactly("inspect-2-a");
        }
    }

    @Test
    void a_task_without_anybody_left_waits_with_an_incident_until_somebody_is_found() {
        try (ProbeCase probe = probe(with(ABOUT_A, "groups", "", "users", "inspect-1-a"))) {
            assertThat(probe.candidates()).isEmpty();
            assertThat(probe.incidents())
                    .singleElement()
                    .asString()
                    .contains("任务“开展调查”无人可办", CONCERNED)
                    .doesNotContain("干部甲");
            tasks.addCandidateUser(probe.task().getId(), "inspect-1-b");
            assertThat(probe.incidents()).isEmpty();
        }
    }

    @Test
    void an_assignment_ends_the_incident_as_well() {
        try (ProbeCase probe = probe(with(ABOUT_A, "groups", "", "users", "inspect-1-a"))) {
            tasks.setAssignee(probe.task().getId(), "inspect-1-b");
            assertThat(probe.incidents()).isEmpty();
        }
    }

    @Test
    void a_group_without_members_is_an_incident() {
        try (ProbeCase probe = probe(Map.of("groups", "no-such-group"))) {
            assertThat(probe.incidents()).singleElement().asString().contains("候选岗位没有人员");
            assertThat(probe.candidates()).containsExactly("group no-such-group");
        }
    }

    @Test
    void an_assignee_of_the_model_who_must_keep_out_is_not_given_the_task() {
        try (ProbeCase probe = probe(Map.of("proposer", "inspect-1-head"))) {
            complete(probe, "inspect-1-a");
            complete(probe, "inspect-1-b");
            assertThat(probe.task().getName()).isEqualTo("复核");
            assertThat(probe.task().getAssignee()).isNull();
            assertThat(probe.incidents()).singleElement().asString().contains("呈报人不得审批本人呈报的事项");
        }
        try (ProbeCase probe = probe(Map.of("proposer", "inspect-1-a"))) {
            complete(probe, "inspect-1-a");
            complete(probe, "inspect-1-b");
            assertThat(probe.task().getAssignee()).isEqualTo("inspect-1-head");
        }
    }

    @Test
    void who_must_keep_out_does_not_claim() {
        try (ProbeCase probe = probe(ABOUT_A)) {
            String task = probe.task().getId();
            refused(() -> as("inspect-1-a", () -> tasks.claim(task, "inspect-1-a")), "您不能办理该任务", CONCERNED);
            refused(() -> tasks.claim(task, "inspect-1-a"), "不能由该人员办理", CONCERNED);
            as("inspect-1-b", () -> tasks.claim(task, "inspect-1-b"));
            assertThat(probe.task().getAssignee()).isEqualTo("inspect-1-b");
        }
    }

    @Test
    void who_must_keep_out_is_not_assigned_made_owner_or_delegated_to() {
        try (ProbeCase probe = probe(ABOUT_A)) {
            Task task = probe.task();
            refused(() -> tasks.setAssignee(task.getId(), "inspect-1-a"), "不能由该人员办理", CONCERNED);
            refused(() -> tasks.delegateTask(task.getId(), "inspect-1-a"), "不能由该人员办理", CONCERNED);
            refused(() -> tasks.setOwner(task.getId(), "inspect-1-a"), "不能由该人员负责", CONCERNED);
            task.setAssignee("inspect-1-a");
            refused(() -> tasks.saveTask(task), "不能由该人员办理", CONCERNED);
            assertThat(probe.task().getAssignee()).isNull();
        }
    }

    @Test
    void who_must_keep_out_does_not_become_a_candidate() {
        try (ProbeCase probe = probe(ABOUT_A)) {
            String task = probe.task().getId();
            refused(() -> tasks.addCandidateUser(task, "inspect-1-a"), "不能作为可领取人员", CONCERNED);
            refused(() -> tasks.addCandidateGroup(task, "inspect-1"), "该岗位有人员不能办理，请逐人添加可领取人员", CONCERNED);
            tasks.addCandidateGroup(task, "inspect-2");
            assertThat(probe.candidates()).containsExactly("group inspect-2", "inspect-1-b");
        }
    }

    @Test
    void who_must_keep_out_does_not_complete_or_stop_a_task() {
        try (ProbeCase probe = probe(Map.of())) {
            complete(probe, "inspect-1-a");
            assertThat(probe.candidates()).containsExactly("inspect-1-b");
            String task = probe.task().getId();
            refused(() -> complete(probe, "inspect-1-a"), "您不能办理该任务", INCOMPATIBLE);
            refused(
                    () -> as("inspect-1-a", () -> engine.getFormService().submitTaskForm(task, Map.of())),
                    "您不能办理该任务",
                    INCOMPATIBLE);
            assertThatThrownBy(() -> as("inspect-1-a", () -> tasks.handleBpmnError(task, "stopped")))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("请通过表单办理");
            refused(() -> as("inspect-1-a", () -> tasks.resolveTask(task)), "您不能办理该任务", INCOMPATIBLE);
            complete(probe, "inspect-1-b");
            assertThat(probe.task().getName()).isEqualTo("复核");
        }
    }

    @Test
    void whoever_joins_a_group_later_is_held_to_the_same() {
        try (ProbeCase probe = probe(Map.of("subjectName", "后来人"))) {
            User late = identity.newUser("late");
            late.setFirstName("后来人");
            identity.saveUser(late);
            identity.createMembership("late", "inspect-1");
            try {
                String task = probe.task().getId();
                assertThat(probe.candidates()).containsExactly("group inspect-1");
                refused(() -> as("late", () -> tasks.claim(task, "late")), "您不能办理该任务", CONCERNED);
                refused(() -> complete(probe, "late"), "您不能办理该任务", CONCERNED);
                tasks.setPriority(task, 60);
            } finally {
                identity.deleteUser("late");
            }
        }
    }

    @Test
    void a_request_about_a_case_knows_who_is_named_in_it() {
        try (ProbeCase probe = probe(Map.of("subjectName", "分管领导二"))) {
            engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            "approval",
                            probe.number,
                            Map.of(
                                    "matter",
                                    "INVESTIGATION_TEAM",
                                    "unit",
                                    "inspect-1",
                                    "summary",
                                    "呈报内容",
                                    "proposer",
                                    "inspect-1-a"));
            String task = desk.task(probe.number, "userTask_approve").getId();
            assertThat(tasks.getIdentityLinksForTask(task)).isEmpty();
            refused(() -> tasks.setAssignee(task, "deputy-2"), "不能由该人员办理", CONCERNED);
        }
    }

    private ProbeCase probe(Map<String, Object> variables) {
        return new ProbeCase(engine, files, variables);
    }

    private TaskQuery openFor(String user) {
        return tasks.createTaskQuery().processDefinitionKey("probe").taskCandidateUser(user);
    }

    private void complete(ProbeCase probe, String user) {
        String task = probe.task().getId();
        as(user, () -> tasks.complete(task));
    }

    private void as(String user, Runnable work) {
        desk.as(user, () -> {
            work.run();
            return null;
        });
    }

    private static void refused(ThrowingCallable attempt, String who, String why) {
        assertThatThrownBy(attempt)
                .isInstanceOf(AuthorizationException.class)
                .hasMessageStartingWith(who)
                .hasMessageContaining(why);
    }

    private static Map<String, Object> with(Map<String, Object> some, Object... more) {
        Map<String, Object> all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
