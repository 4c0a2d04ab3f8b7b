package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The reason alone reaches people, without the English words that the REST layer puts before it. */
@ApplicationTest
class PlainRefusalsTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private String task = "";

    @BeforeEach
    void offer() {
        String key = SmallModel.deploy(repository, note -> note.camundaCandidateGroups("inspect-1"));
        String instance = runtime.startProcessInstanceByKey(key).getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void remove() {
        SmallModel.remove(repository);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void over_rest(String way) {
        HttpResponse<String> answer =
                Client.demo(port, "inspect-1-a").post("/engine-rest/task/" + task + "/" + way, "{\"variables\": {}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"“内容”（note）为必填项\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void in_tasklist(String way) {
        HttpResponse<String> answer = Client.tasklist(port, "inspect-1-a")
                .post("/camunda/api/engine/engine/default/task/" + task + "/" + way, "{\"variables\": {}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"“内容”（note）为必填项\"");
    }

    @Test
    void a_missing_right_is_said_in_plain_words() {
        HttpResponse<String> answer = Client.demo(port, "inspect-2-a")
                .post("/engine-rest/task/" + task + "/submit-form", "{\"variables\": {}}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"message\":\"您没有进行该项操作的权限", "\"permissionName\":\"TASK_WORK\"");
    }

    @Test
    void a_right_can_be_granted_and_not_forbidden() {
        Client administrator = Client.demo(port, "security-admin");
        String row =
                "{\"type\": %d, \"permissions\": [\"READ\"], \"userId\": \"inspect-1-b\", \"resourceType\": 7, \"resourceId\": \"x\"}";

        HttpResponse<String> forbidden = administrator.post("/engine-rest/authorization/create", row.formatted(2));

        assertThat(forbidden.statusCode()).isEqualTo(400);
        assertThat(forbidden.body()).contains("本系统的权限只授予、不设禁止");
        assertThat(administrator
                        .post("/engine-rest/authorization/create", row.formatted(1))
                        .statusCode())
                .isEqualTo(200);
    }
}
