package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may be done beside a task, by its real users, also in the same instant. */
@ApplicationTest
class ActionEndpointTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRecords records;

    private Task task;
    private String number = "";

    /** A case on the desk of the first inspection unit; its officer has claimed the task. */
    @BeforeEach
    void work() {
        ClueAtHand clue = ClueAtHand.of(worker);
        number = clue.number();
        task = clue.task();
        tasks.claim(task.getId(), "inspect-1-a");
    }

    @Test
    void the_holder_is_offered_what_he_may_do_and_a_stranger_nothing() throws Exception {
        JsonNode offers = json(Client.tasklist(port, "inspect-1-a").get(tab() + "/actions"));
        assertThat(offers.findValuesAsText("name")).contains("transfer", "delegate", "ask-opinion", "copy");
        assertThat(offers.path(0).path("fields").findValuesAsText("group")).contains("第一监督检查室");
        assertThat(Client.tasklist(port, "inspect-2-a").get(tab() + "/actions").statusCode())
                .isEqualTo(404);
        assertThat(Client.tasklist(port, "inspect-2-a")
                        .post(tab() + "/actions/transfer", transfer("inspect-1/inspect-1-b"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_is_asked_for_an_opinion_reads_the_case_and_adds_nothing_to_it() throws Exception {
        assertThat(Client.tasklist(port, "inspect-1-a")
                        .post(
                                tab() + "/actions/ask-opinion",
                                "{\"advisers\": [\"inspect-1-b\"], \"question\": [\"是否具有可查性\"]}")
                        .statusCode())
                .isEqualTo(200);
        String opinion = "/camunda/api/mingjian/desk/tasks/"
                + tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey("userTask_giveAdvice")
                        .singleResult()
                        .getId();
        Client adviser = Client.tasklist(port, "inspect-1-b");
        int steps = records.of(number).size();

        assertThat(json(adviser.get(opinion)).path("caseNumber").asText()).isEqualTo(number);
        assertThat(json(adviser.get(opinion + "/papers")).path("mayMake").asBoolean(true))
                .isFalse();
        for (HttpResponse<String> added : List.of(
                adviser.post(opinion + "/papers/clue-registration", "{}"),
                adviser.upload(opinion + "/attachments", "意见.txt", "补充材料".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(added.statusCode()).isBetween(400, 404);
            assertThat(added.body()).containsPattern("\"message\":\"[\\p{IsHan}“]");
        }
        assertThat(records.of(number)).hasSize(steps);
    }

    @Test
    void a_task_that_goes_to_another_room_is_seen_there_and_no_longer_here() throws Exception {
        HttpResponse<String> answer =
                Client.tasklist(port, "chief").post(tab() + "/actions/transfer", transfer("inspect-2"));
        assertThat(json(answer).path("message").asText()).isEqualTo("任务“" + task.getName() + "”已转办至第二监督检查室，由该部门领取");

        assertThat(Client.tasklist(port, "inspect-1-a").get(tab()).statusCode()).isEqualTo(404);
        JsonNode view = json(Client.tasklist(port, "inspect-2-a").get(tab()));
        JsonNode record = view.path("records").path(0);
        assertThat(record.path("label").asText()).isEqualTo("转办");
        assertThat(record.path("actorName").asText()).isEqualTo("县纪委书记");
        assertThat(record.path("fields").toString()).contains("原承办人", "第一监督检查室干部甲", "接办部门", "第二监督检查室", "理由", "力量, 不足");
        JsonNode standing = json(Client.tasklist(port, "inspect-2-a").get(tab() + "/standing"));
        assertThat(standing.path(0).path("holderName").isNull()).isTrue();
    }

    @Test
    void a_refusal_is_told_in_chinese_and_changes_nothing() {
        Client handler = Client.tasklist(port, "inspect-1-a");
        for (String body : List.of("{}", "{\"receiver\": [\"hearing-1\"], \"reason\": [\"出差\"]}")) {
            HttpResponse<String> answer = handler.post(tab() + "/actions/transfer", body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).containsPattern("\"message\":\"[\\p{IsHan}“]");
        }
        assertThat(handler.post(tab() + "/actions/unknown", "{}").body()).contains("没有这项操作");
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo("inspect-1-a");
    }

    @Test
    void of_two_who_hand_over_one_task_at_once_one_does_it_and_the_other_reads_why() throws Exception {
        for (int round = 0; round < 3; round++) {
            tasks.setAssignee(task.getId(), "inspect-1-a");
            List<HttpResponse<String>> answers =
                    atOnce("/actions/transfer", transfer("inspect-1/inspect-1-b"), "inspect-1-a", "inspect-1-a");

            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 400);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 400)
                    .allSatisfy(answer -> assertThat(answer.body()).containsPattern("\"message\":\"该(任务|案件)"));
            assertThat(
                            json(Client.tasklist(port, "chief").get(tab()))
                                    .path("records")
                                    .findValuesAsText("label")
                                    .stream()
                                    .filter("转办"::equals))
                    .hasSize(round + 1);
        }
    }

    @Test
    void all_together_urge_no_more_than_is_allowed_in_a_day() throws Exception {
        List<HttpResponse<String>> answers = atOnce(
                "/actions/urge",
                "{\"note\": [\"请抓紧办理\"]}",
                "chief",
                "supervisor",
                "casemgmt-head",
                "chief",
                "supervisor");

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> assertThat(answer.body()).contains("达到每日上限"));
        JsonNode standing = json(Client.tasklist(port, "inspect-1-a").get(tab() + "/standing"));
        assertThat(standing.path(0).path("urged")).hasSize(2);
    }

    private List<HttpResponse<String>> atOnce(String action, String body, String... users) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(users.length);
        try {
            List<Callable<HttpResponse<String>>> clicks = new ArrayList<>();
            for (String user : users) {
                Client one = Client.tasklist(port, user);
                clicks.add(() -> one.post(tab() + action, body));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : people.invokeAll(clicks)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private String tab() {
        return "/camunda/api/mingjian/desk/tasks/" + task.getId();
    }

    private static String transfer(String receiver) {
        return "{\"receiver\": [\"" + receiver + "\"], \"reason\": [\"力量, 不足\"]}";
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
