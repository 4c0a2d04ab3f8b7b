package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several people press the button in the same instant. */
@ApplicationTest
class SimultaneousTest {

    private static final int PEOPLE = 6;
    private static final String NOTE = "{\"variables\": {\"note\": {\"value\": \"已记\", \"type\": \"String\"}}}";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @AfterEach
    void remove() {
        SmallModel.remove(repository);
    }

    @Test
    void of_all_who_complete_one_task_one_wins_and_the_others_read_why() throws Exception {
        for (int round = 0; round < 5; round++) {
            String task = offered(1).get(0).getId();

            List<HttpResponse<String>> answers = submitted(Collections.nCopies(PEOPLE, task));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 204).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isBetween(400, 499);
                assertThat(answer.body()).containsPattern("\"message\":\"[该您]");
            });
        }
    }

    @Test
    void tasks_that_meet_at_a_join_are_all_completed() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Task> parallel = offered(PEOPLE);

            List<HttpResponse<String>> answers =
                    submitted(parallel.stream().map(Task::getId).toList());

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(204);
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(parallel.get(0).getProcessInstanceId())
                            .count())
                    .isZero();
        }
    }

    @Test
    void of_two_who_claim_one_task_one_gets_it_and_the_other_reads_why() throws Exception {
        for (int round = 0; round < 5; round++) {
            String task = offered(1).get(0).getId();

            List<HttpResponse<String>> answers =
                    answers(Collections.nCopies(2, task), "claim", user -> "{\"userId\": \"" + user + "\"}");

            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 400);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 400)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("\"message\":\"该任务已由他人领取，请刷新任务列表\""));
        }
    }

    private List<HttpResponse<String>> submitted(List<String> ids) throws Exception {
        return answers(ids, "submit-form", user -> NOTE);
    }

    private List<HttpResponse<String>> answers(List<String> ids, String action, UnaryOperator<String> body)
            throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(ids.size());
        try {
            List<Callable<HttpResponse<String>>> submissions = new ArrayList<>();
            for (String id : ids) {
                String user = submissions.size() % 2 == 0 ? "inspect-1-a" : "inspect-1-b";
                Client one = Client.demo(port, user);
                one.get("/engine-rest/task/count");
                submissions.add(() -> one.post("/engine-rest/task/" + id + "/" + action, body.apply(user)));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : people.invokeAll(submissions)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private List<Task> offered(int count) {
        String key = SmallModel.deploy(repository, task -> task.camundaCandidateGroups("inspect-1")
                .multiInstance()
                .parallel()
                .cardinality(String.valueOf(count))
                .multiInstanceDone());
        String instance = runtime.startProcessInstanceByKey(key).getId();
        return tasks.createTaskQuery().processInstanceId(instance).list();
    }
}
