package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationTest
class TaskRightsTest {

    private static final String NOTE = "{\"variables\": {\"note\": {\"value\": \"已记\", \"type\": \"String\"}}}";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @AfterEach
    void remove() {
        SmallModel.remove(repository);
    }

    @Test
    void the_members_of_the_candidate_group_see_a_task_and_nobody_else() {
        Task task = offered("inspect-1");

        assertThat(sees("inspect-1-a", task)).isTrue();
        assertThat(sees("inspect-1-b", task)).isTrue();
        assertThat(sees("inspect-2-a", task)).isFalse();
        assertThat(sees("inspect-1-head", task)).isFalse();
        assertThat(sees("petition-a", task)).isFalse();
    }

    @Test
    void a_handler_claims_gives_back_claims_again_and_completes() {
        Task task = offered("inspect-1");
        Client handler = Client.demo(port, "inspect-1-a");
        String path = "/engine-rest/task/" + task.getId();

        assertThat(handler.post(path + "/claim", "{\"userId\": \"inspect-1-a\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(handler.post(path + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(handler.post(path + "/claim", "{\"userId\": \"inspect-1-a\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(rows(task)).hasSize(1);
        assertThat(handler.get(path + "/form-variables").statusCode()).isEqualTo(200);
        assertThat(handler.get(path + "/deployed-form").body()).contains("small-note");
        assertThat(handler.post(path + "/submit-form", NOTE).statusCode()).isEqualTo(204);
        assertThat(rows(task)).isEmpty();
    }

    @Test
    void a_handler_does_the_same_in_the_session_of_tasklist() {
        Task task = offered("inspect-1");
        Client browser = Client.tasklist(port, "inspect-1-b");
        String path = "/camunda/api/engine/engine/default/task/" + task.getId();

        assertThat(browser.post(path + "/claim", "{\"userId\": \"inspect-1-b\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.post(path + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(browser.post(path + "/claim", "{\"userId\": \"inspect-1-b\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.post(path + "/submit-form", NOTE).statusCode()).isEqualTo(204);
    }

    @Test
    void a_handler_decides_nothing_but_his_own_part_of_a_task() {
        Task task = offered("inspect-1");
        Client handler = Client.demo(port, "inspect-1-a");
        String path = "/engine-rest/task/" + task.getId();
        String other = "{\"userId\": \"inspect-1-b\"}";

        assertThat(handler.post(path + "/claim", other).statusCode()).isEqualTo(403);
        assertThat(handler.post(path + "/assignee", other).statusCode()).isEqualTo(403);
        assertThat(handler.post(path + "/delegate", other).statusCode()).isEqualTo(403);
        assertThat(handler.post(path + "/identity-links", "{\"userId\": \"inspect-2-a\", \"type\": \"candidate\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(handler.put(path, "{\"name\": \"记一笔\", \"due\": \"2030-01-01T00:00:00.000+0800\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(handler.put(path + "/variables/note", "{\"value\": \"x\", \"type\": \"String\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(handler.put(path + "/localVariables/note", "{\"value\": \"x\", \"type\": \"String\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(handler.post(path + "/bpmnError", "{\"errorCode\": \"x\"}").statusCode())
                .isEqualTo(403);
        assertThat(handler.post(path + "/bpmnEscalation", "{\"escalationCode\": \"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void a_colleague_does_not_take_a_task_away() {
        Task task = offered("inspect-1");
        tasks.claim(task.getId(), "inspect-1-a");
        Client colleague = Client.demo(port, "inspect-1-b");
        String path = "/engine-rest/task/" + task.getId();

        assertThat(colleague.post(path + "/unclaim", "{}").statusCode()).isEqualTo(403);
        assertThat(colleague.post(path + "/claim", "{}").statusCode()).isEqualTo(403);
        assertThat(colleague
                        .post(path + "/claim", "{\"userId\": \"inspect-1-b\"}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(colleague.post(path + "/submit-form", NOTE).statusCode()).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo("inspect-1-a");
    }

    @Test
    void a_handler_reads_neither_the_instance_nor_its_history() {
        Task task = offered("inspect-1");
        Client handler = Client.demo(port, "inspect-1-a");
        String instance = task.getProcessInstanceId();

        assertThat(handler.get("/engine-rest/process-instance/" + instance).statusCode())
                .isEqualTo(404);
        assertThat(handler.get("/engine-rest/process-instance/" + instance + "/variables")
                        .statusCode())
                .isIn(403, 404, 500);
        assertThat(handler.get("/engine-rest/history/process-instance/" + instance)
                        .statusCode())
                .isEqualTo(404);
        assertThat(handler.get("/engine-rest/history/task/count?processInstanceId=" + instance)
                        .body())
                .contains(":0");
        assertThat(handler.get("/engine-rest/variable-instance/count?processInstanceIdIn=" + instance)
                        .body())
                .contains(":0");
        assertThat(handler.get("/engine-rest/history/user-operation/count").body())
                .contains(":0");
        assertThat(handler.get("/engine-rest/deployment/count").body()).contains(":0");
        assertThat(handler.get("/engine-rest/authorization/count").body()).contains(":0");
    }

    @Test
    void a_supervisor_sees_every_task_and_works_on_none() {
        Task task = offered("inspect-1");
        Client supervisor = Client.demo(port, "casemgmt-head");

        assertThat(sees("casemgmt-head", task)).isTrue();
        assertThat(supervisor
                        .post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\": \"casemgmt-head\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(supervisor
                        .post("/engine-rest/task/" + task.getId() + "/submit-form", NOTE)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_task_costs_one_row_and_an_assignee_from_outside_one_more_until_it_moves_on() {
        Task task = offered("inspect-1");
        assertThat(rows(task)).extracting(Authorization::getGroupId).containsExactly("inspect-1");

        tasks.setAssignee(task.getId(), "inspect-2-a");
        assertThat(rows(task)).extracting(Authorization::getUserId).containsExactlyInAnyOrder(null, "inspect-2-a");
        assertThat(sees("inspect-2-a", task)).isTrue();

        tasks.setAssignee(task.getId(), "inspect-1-a");
        assertThat(rows(task)).hasSize(1);
        assertThat(sees("inspect-2-a", task)).isFalse();
    }

    @Test
    void who_is_no_candidate_any_more_sees_the_task_no_more() {
        Task task = offered("inspect-1");
        tasks.addCandidateUser(task.getId(), "inspect-2-a");
        assertThat(sees("inspect-2-a", task)).isTrue();

        tasks.deleteCandidateUser(task.getId(), "inspect-2-a");
        tasks.deleteCandidateGroup(task.getId(), "inspect-1");

        assertThat(sees("inspect-2-a", task)).isFalse();
        assertThat(sees("inspect-1-a", task)).isFalse();
        assertThat(rows(task)).isEmpty();
    }

    @Test
    void an_assignee_keeps_his_task_when_the_group_loses_it() {
        Task task = offered("inspect-1");
        tasks.claim(task.getId(), "inspect-1-a");

        tasks.deleteCandidateGroup(task.getId(), "inspect-1");

        assertThat(sees("inspect-1-a", task)).isTrue();
        assertThat(sees("inspect-1-b", task)).isFalse();
    }

    @Test
    void who_is_assigned_and_replaced_in_one_transaction_never_sees_the_task() {
        Task task = offered("inspect-1");

        transaction.executeWithoutResult(status -> {
            tasks.setAssignee(task.getId(), "inspect-2-a");
            tasks.setAssignee(task.getId(), "inspect-3-a");
        });

        assertThat(rows(task)).extracting(Authorization::getUserId).containsExactlyInAnyOrder(null, "inspect-3-a");
    }

    @Test
    void who_is_assigned_and_replaced_in_one_command_never_sees_the_task() {
        Task task = offered("inspect-1");

        configuration.getCommandExecutorTxRequired().execute(command -> {
            tasks.setAssignee(task.getId(), "inspect-2-a");
            tasks.setAssignee(task.getId(), "inspect-3-a");
            return null;
        });

        assertThat(rows(task)).extracting(Authorization::getUserId).containsExactlyInAnyOrder(null, "inspect-3-a");
    }

    @Test
    void a_cancelled_task_leaves_no_row() {
        Task task = offered("inspect-1");
        tasks.setAssignee(task.getId(), "inspect-2-a");

        runtime.deleteProcessInstance(task.getProcessInstanceId(), "test");

        assertThat(rows(task)).isEmpty();
    }

    private Task offered(String group) {
        String key = SmallModel.deploy(
                repository, task -> task.camundaCandidateGroups(group).camundaDueDate("2026-12-01T00:00:00"));
        runtime.startProcessInstanceByKey(key, Map.of("subjectName", "某某"));
        return tasks.createTaskQuery().processDefinitionKey(key).singleResult();
    }

    private boolean sees(String user, Task task) {
        return Client.demo(port, user).get("/engine-rest/task/" + task.getId()).statusCode() == 200;
    }

    private List<Authorization> rows(Task task) {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list();
    }
}
