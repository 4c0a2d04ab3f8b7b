package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What lies beside a task, for those who work on it and for nobody else. */
@ApplicationTest
class DeskEndpointTest {

    private static final String TAB = "/camunda/api/mingjian/desk/tasks/";

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    TaskService tasks;

    private Task task;
    private String number = "";

    /** A case on the desk of the first inspection unit, which has just signed for it. */
    @BeforeEach
    void work() {
        ClueAtHand clue = ClueAtHand.of(worker);
        number = clue.number();
        task = clue.task();
    }

    @Test
    void the_case_is_told_in_words() throws Exception {
        JsonNode view = json(Client.tasklist(port, "inspect-1-a").get(TAB + task.getId()));

        assertThat(view.path("caseNumber").asText()).isEqualTo(number);
        assertThat(view.path("subjectName").asText()).isNotEmpty();
        assertThat(view.path("stageName").asText()).isEqualTo("线索处置");
        assertThat(view.path("unitName").asText()).isEqualTo("第一监督检查室");
        JsonNode period = view.path("periods").path(0);
        assertThat(period.path("stateName").asText()).isEqualTo("计时中");
        assertThat(period.path("daysLeftName").asText()).matches("剩余\\d+日");
        assertThat(view.path("approvals").findValuesAsText("outcomeName")).containsExactly("同意");
        assertThat(view.path("approvals").path(0).path("opinions").findValuesAsText("verdictName"))
                .containsOnly("同意");
        JsonNode registration = view.path("records").path(view.path("records").size() - 1);
        assertThat(registration.path("label").asText()).isEqualTo("登记问题线索");
        assertThat(registration.path("actorName").asText()).isEqualTo("信访干部甲");
        assertThat(view.path("records").findValuesAsText("value"))
                .isNotEmpty()
                .noneMatch(text -> text.matches("[A-Z_]{3,}"));
        assertThat(view.path("records").findValuesAsText("label")).noneMatch(label -> label.matches("[a-zA-Z]+"));
    }

    @Test
    void the_way_through_a_model_is_shown() throws Exception {
        Client handler = Client.tasklist(port, "inspect-1-a");
        JsonNode models = json(handler.get(TAB + task.getId())).path("models");
        assertThat(models.findValuesAsText("name")).startsWith("问题线索全流程").contains("线索处置", "审批");

        String clue = "";
        for (JsonNode model : models) {
            clue = model.path("name").asText().equals("线索处置")
                    ? model.path("definitionId").asText()
                    : clue;
        }
        JsonNode way =
                json(handler.get(TAB + task.getId() + "/models/" + URLEncoder.encode(clue, StandardCharsets.UTF_8)));
        assertThat(way.path("xml").asText()).contains("bpmn:process");
        assertThat(way.path("done").toString()).contains("userTask_");
        assertThat(way.path("open").toString()).contains("userTask_analyseClue");
        assertThat(handler.get(TAB + task.getId() + "/models/unknown").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_may_not_see_the_task_gets_nothing() {
        for (String stranger : List.of("inspect-2-a", "petition-a", "model-admin", "system-admin")) {
            HttpResponse<String> answer = Client.tasklist(port, stranger).get(TAB + task.getId());
            assertThat(answer.statusCode()).as(stranger).isEqualTo(404);
            assertThat(answer.body()).contains("没有该任务的案卷，或者您无权查看").doesNotContain(number);
        }
        assertThat(Client.nobody(port).get(TAB + task.getId()).statusCode()).isEqualTo(401);
        assertThat(Client.tasklist(port, "supervisor").get(TAB + task.getId()).statusCode())
                .isEqualTo(200);
        assertThat(Client.demo(port, "inspect-1-b")
                        .get("/api/desk/tasks/" + task.getId())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void counts_and_inbox_are_those_of_the_session() throws Exception {
        Client handler = Client.tasklist(port, "inspect-1-a");
        long before = json(handler.get("/camunda/api/mingjian/desk/counts"))
                .path("mine")
                .asLong();
        tasks.claim(task.getId(), "inspect-1-a");

        assertThat(json(handler.get("/camunda/api/mingjian/desk/counts"))
                        .path("mine")
                        .asLong())
                .isEqualTo(before + 1);
        JsonNode inbox = json(handler.get("/camunda/api/mingjian/inbox?size=100"));
        assertThat(inbox.path("messages").findValuesAsText("caseNumber")).contains(number);
        assertThat(inbox.path("messages").findValuesAsText("taskId")).contains(task.getId());
        long message = inbox.path("messages").path(0).path("id").asLong();
        assertThat(handler.post("/camunda/api/mingjian/inbox/" + message + "/read", "{}")
                        .statusCode())
                .isEqualTo(204);
        handler.forgetToken();
        assertThat(handler.post("/camunda/api/mingjian/inbox/" + message + "/read", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    /** The requests of a page run side by side: none may change the session under the others. */
    @Test
    void the_session_stays_the_same_from_request_to_request() {
        Client handler = Client.tasklist(port, "inspect-1-a");
        for (String path :
                List.of("/camunda/api/mingjian/desk/counts", "/camunda/api/engine/engine/default/task/count")) {
            assertThat(handler.get(path).headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
