package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
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

/** 退回 and 撤回 as Tasklist sends them, by real users, also two at once. */
@ApplicationTest
class OwnStepEndpointTest {

    private static final String DESK = "/camunda/api/mingjian/desk/";
    private static final String REASON = "{\"reason\": [\"补充依据\"]}";

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRecords records;

    private String number = "";
    private Client proposer = Client.nobody(0);
    private Client colleague = Client.nobody(0);

    /** A case whose disposal somebody has just proposed; a colleague is to register what was deliberated. */
    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "inspect-3", "opinion", "AGREE", "lookNeeded", false);
        number = worker.register("petition-a", wishes);
        while (!open().getTaskDefinitionKey().equals("userTask_analyseClue")) {
            worker.complete(open(), wishes);
        }
        worker.complete(open(), "inspect-3-a", wishes);
        worker.complete(open(), "inspect-3-a", Map.of("disposalMode", "INQUIRY"));
        proposer = Client.tasklist(port, "inspect-3-a");
        colleague = Client.tasklist(port, "inspect-3-b");
    }

    @Test
    void an_own_step_is_listed_and_taken_back_once() throws Exception {
        JsonNode step = step();
        assertThat(step.path("label").asText()).isEqualTo("提出处置意见");
        assertThat(step.path("takeBack").path("label").asText()).isEqualTo("撤回");
        String path = DESK + "steps/" + step.path("id").asText() + "/actions/take-back";

        assertThat(proposer.post(path, "{}").body()).contains("撤回理由").contains("必须填写");
        assertThat(colleague.post(path, REASON).statusCode()).isEqualTo(400);
        assertThat(json(proposer.post(path, REASON), 200).path("message").asText())
                .contains("“提出处置意见”已撤回");
        assertThat(open().getTaskDefinitionKey()).isEqualTo("userTask_proposeDisposal");
        assertThat(open().getAssignee()).isEqualTo("inspect-3-a");
        HttpResponse<String> again = proposer.post(path, REASON);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("情况已有变化").doesNotContain(number);
        assertThat(proposer.post(DESK + "steps/unknown/actions/take-back", REASON)
                        .body())
                .contains("\"message\":\"该步骤已不能撤回");
    }

    @Test
    void what_was_claimed_between_the_look_and_the_deed_is_not_taken_back() throws Exception {
        JsonNode step = step();
        assertThat(colleague
                        .post(
                                "/camunda/api/engine/engine/default/task/" + open().getId() + "/claim",
                                "{\"userId\": \"inspect-3-b\"}")
                        .statusCode())
                .isEqualTo(204);
        int before = records.of(number).size();

        HttpResponse<String> answer =
                proposer.post(DESK + "steps/" + step.path("id").asText() + "/actions/take-back", REASON);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("情况已有变化");
        assertThat(open().getTaskDefinitionKey()).isEqualTo("userTask_deliberateDisposal");
        assertThat(records.of(number)).hasSize(before);
        assertThat(step().path("takeBack").isNull()).isTrue();
    }

    @Test
    void of_one_who_takes_back_and_one_who_sends_back_at_once_only_one_succeeds() throws Exception {
        String step = step().path("id").asText();
        String task = open().getId();
        Client head = Client.tasklist(port, "inspect-3-head");
        int before = records.of(number).size();

        List<HttpResponse<String>> answers = atOnce(
                () -> proposer.post(DESK + "steps/" + step + "/actions/take-back", REASON),
                () -> head.post(
                        DESK + "tasks/" + task + "/actions/send-back",
                        "{\"step\": [\"userTask_analyseClue\"], \"reason\": [\"重新分析\"]}"),
                () -> colleague.post(
                        "/camunda/api/engine/engine/default/task/" + task + "/claim", "{\"userId\": \"inspect-3-b\"}"));

        List<Task> open = worker.openTasks(number);
        assertThat(open).as(answers.toString()).hasSize(1);
        long moved = answers.subList(0, 2).stream()
                .filter(answer -> answer.statusCode() == 200)
                .count();
        assertThat(records.of(number)).hasSize(before + (int) moved);
        assertThat(moved).isLessThanOrEqualTo(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isLessThan(500));
        assertThat(records.firstBroken(number)).isEmpty();
    }

    @Test
    void a_paper_and_the_submission_of_the_form_at_once_wait_for_each_other_and_not_in_a_ring() throws Exception {
        Task task = open();
        assertThat(colleague
                        .post(
                                "/camunda/api/engine/engine/default/task/" + task.getId() + "/claim",
                                "{\"userId\": \"inspect-3-b\"}")
                        .statusCode())
                .isEqualTo(204);
        int before = records.of(number).size();
        CompletableFuture<Void> submission = CompletableFuture.runAsync(
                () -> worker.complete(task, "inspect-3-b", Map.of("deliberation", "AGREE", "opinion", "AGREE")));

        String path = DESK + "tasks/" + task.getId() + "/papers/clue-registration";
        List<HttpResponse<String>> answers = atOnce(() -> colleague.post(path, ""), () -> colleague.post(path, ""));

        submission.join();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 404, 409));
        long made =
                answers.stream().filter(answer -> answer.statusCode() == 201).count();
        assertThat(records.of(number)).hasSize(before + 1 + (int) made);
        assertThat(records.firstBroken(number)).isEmpty();
    }

    @Test
    void an_entry_that_nothing_can_keep_is_refused() throws Exception {
        String path = DESK + "steps/" + step().path("id").asText() + "/actions/take-back";

        assertThat(proposer.post(path, "{\"reason\": [\"补充\\u0000依据\"]}").body())
                .contains("含有无法保存的字符");
        assertThat(proposer.post(path, "{\"reason\": null}").body()).contains("必须填写");
        assertThat(step().path("takeBack").isNull()).isFalse();
    }

    @Test
    void who_is_sent_back_finds_the_reason_in_the_case() throws Exception {
        String task = open().getId();
        tasks.claim(task, "inspect-3-b");
        JsonNode offers = json(colleague.get(DESK + "tasks/" + task + "/actions"), 200);
        assertThat(offers.findValuesAsText("label")).contains("退回", "回避申请");

        json(
                colleague.post(
                        DESK + "tasks/" + task + "/actions/send-back",
                        "{\"step\": [\"userTask_proposeDisposal\"], \"reason\": [\"处置依据不足\"]}"),
                200);

        JsonNode view = json(proposer.get(DESK + "tasks/" + open().getId()), 200);
        assertThat(view.path("records").path(0).path("label").asText()).isEqualTo("退回");
        assertThat(view.path("records").path(0).path("fields").findValuesAsText("value"))
                .contains("处置依据不足", "登记集体研究", "提出处置意见");
        assertThat(proposer.get("/camunda/api/mingjian/inbox?size=5").body()).contains("退回修改");
    }

    private Task open() {
        return worker.openTasks(number).get(0);
    }

    private JsonNode step() throws Exception {
        return StreamSupport.stream(json(proposer.get(DESK + "steps"), 200).spliterator(), false)
                .filter(step -> step.path("caseNumber").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>>... calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        var threads = Executors.newFixedThreadPool(calls.length);
        try {
            return threads
                    .invokeAll(List.of(calls).stream()
                            .map(call -> (Callable<HttpResponse<String>>) () -> {
                                start.await();
                                return call.call();
                            })
                            .toList())
                    .stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
