package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever only asks for something in a case does not come to read it or to work in it by that. */
@ApplicationTest
class RequestsTest {

    private static final String DESK = "/camunda/api/mingjian/desk/";
    /** A handler of the unit who has done nothing in the case. */
    private static final String COLLEAGUE = "inspect-1-b";

    private static final Map<String, Object> WISHES = Map.of(
            "proposedUnit", "inspect-1",
            "disposalMode", "VERIFICATION",
            "verificationTeam", List.of("inspect-1-a", "invest-5-a"),
            "teamLeader", "inspect-1-a",
            "opinion", "AGREE");

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    Deadlines deadlines;

    private String number = "";
    private Client colleague = Client.nobody(0);

    /** A verification that is in the hands of its team, of which the colleague is not one. */
    @BeforeEach
    void work() {
        number = worker.register("petition-a", WISHES);
        for (Task next = next(); !next.getTaskDefinitionKey().equals("userTask_conductVerification"); next = next()) {
            worker.complete(next, WISHES);
        }
        colleague = Client.tasklist(port, COLLEAGUE);
    }

    @ParameterizedTest
    @CsvSource({
        "duty-recusal, RETURN, userTask_reviseRequest",
        "duty-recusal, REJECT, userTask_readRefusal",
        "deadline-extension, RETURN, userTask_reviseExtension",
        "deadline-extension, REJECT, userTask_noteRejection",
        "clue-change, RETURN, userTask_reviseChange",
        "clue-change, REJECT, userTask_noteChangeRejection"
    })
    void a_request_opens_the_case_neither_when_it_is_made_nor_when_it_comes_back(
            String model, String verdict, String step) {
        assertStrange();
        List<String> waiting = ids();
        worker.as(COLLEAGUE, () -> forms.submitStartForm(definition(model), fields(model)));
        assertStrange();

        worker.complete(beside(waiting), Map.of("opinion", verdict));
        Task back = worker.openTasks(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow();

        assertThat(worker.candidate(back)).isEqualTo(COLLEAGUE);
        assertStrange();
        for (String part : List.of("", "/attachments", "/papers", "/actions")) {
            assertThat(colleague.get(DESK + "tasks/" + back.getId() + part).statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(colleague
                        .post(DESK + "tasks/" + back.getId() + "/papers/clue-registration", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void to_take_back_a_revised_request_opens_the_case_neither() throws Exception {
        List<String> waiting = ids();
        worker.as(
                COLLEAGUE, () -> forms.submitStartForm(definition("deadline-extension"), fields("deadline-extension")));
        worker.complete(beside(waiting), Map.of("opinion", "RETURN"));
        Task revision = beside(waiting);
        Map<String, Object> resubmitted = fields("deadline-extension");
        resubmitted.put("resubmission", "RESUBMIT");
        worker.complete(revision, COLLEAGUE, resubmitted);
        assertThat(beside(waiting).getTaskDefinitionKey()).isEqualTo("userTask_approve");

        JsonNode steps =
                new ObjectMapper().readTree(colleague.get(DESK + "steps").body());
        String step = "";
        for (JsonNode own : steps) {
            step = own.path("caseNumber").asText().equals(number)
                    ? own.path("id").asText()
                    : step;
        }
        assertThat(colleague
                        .post(DESK + "steps/" + step + "/actions/take-back", "{\"reason\": [\"材料有误\"]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(beside(waiting).getTaskDefinitionKey()).isEqualTo(revision.getTaskDefinitionKey());
        assertStrange();
    }

    private Task beside(List<String> waiting) {
        return worker.openTasks(number).stream()
                .filter(task -> !waiting.contains(task.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void assertStrange() {
        assertThat(colleague.get(DESK + "cases/" + number).statusCode()).isEqualTo(404);
        assertThat(colleague
                        .post(DESK + "search", "{\"number\": \"" + number + "\"}")
                        .body())
                .contains("\"total\":0");
    }

    private Map<String, Object> fields(String model) {
        Map<String, Object> fields = new HashMap<>(Map.of("caseNumber", number));
        switch (model) {
            case "duty-recusal" ->
                fields.putAll(Map.of(
                        "recusalTarget", "OTHER",
                        "officer", "inspect-1-a",
                        "recusalRelation", "OTHER",
                        "recusalReason", "与被反映人相识"));
            case "deadline-extension" -> {
                Deadline period = deadlines.of(number).stream()
                        .filter(each -> each.code().equals("VERIFICATION") && each.state() == DeadlineState.RUNNING)
                        .findFirst()
                        .orElseThrow();
                fields.putAll(Map.of(
                        "deadlineId", String.valueOf(period.id()),
                        "requestedEnd", period.lastDay().plusDays(10).toString(),
                        "extensionReason", "需要调取的资料分散在多个乡镇"));
            }
            default -> fields.putAll(Map.of("newDisposalMode", "INQUIRY", "changeReason", "问题轻微，初步核实已不适宜"));
        }
        return fields;
    }

    private String definition(String model) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<String> ids() {
        return worker.openTasks(number).stream().map(Task::getId).toList();
    }

    private Task next() {
        return worker.openTasks(number).get(0);
    }
}
