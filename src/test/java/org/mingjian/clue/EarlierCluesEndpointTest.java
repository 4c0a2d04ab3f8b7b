package org.mingjian.clue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Earlier clues, as they are told to whoever registers a report. */
@ApplicationTest
class EarlierCluesEndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORY = "反映其在重复件测试中多次收受服务对象所送礼金并为其违规办理审批手续，时间跨度三年以上，涉及多个部门多名经办人员";

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    People people;

    @Test
    void clues_about_the_same_name_or_with_a_similar_text_are_told_with_what_became_of_them() throws Exception {
        String open = register("重某复", "县重复局");
        String ended = register("重某复", "县其他局");
        Map<String, Object> other = Map.of("jurisdiction", "OTHER", "realName", false);
        for (List<Task> tasks = worker.openTasks(ended); !tasks.isEmpty(); tasks = worker.openTasks(ended)) {
            worker.complete(tasks.get(0), other);
        }

        JsonNode sameName = json(ask("petition-b", Map.of("subjectName", "重 某复")));
        assertThat(sameName.path("clues").findValuesAsText("caseNumber")).containsExactly(ended, open);
        assertThat(sameName.path("clues").findValuesAsText("standing")).containsExactly("已办结：移送有关机关", "已登记，尚未分办");
        assertThat(sameName.path("clues").path(0).path("opening").asText()).isEqualTo(STORY.substring(0, 50) + "……");
        assertThat(sameName.path("clues").path(0).path("sameName").asBoolean()).isTrue();

        JsonNode similar = json(ask(
                "casemgmt-a",
                Map.of("subjectName", "别某人", "subjectOrganisation", "县重复局", "allegation", STORY.replace("三年", "五年"))));
        assertThat(similar.path("clues").findValuesAsText("caseNumber")).containsExactly(open);
        assertThat(similar.path("clues").path(0).path("sameName").asBoolean()).isFalse();
        assertThat(json(ask("casemgmt-a", Map.of("subjectOrganisation", "县重复局", "allegation", "另一件事")))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json(ask("casemgmt-a", Map.of())).path("total").asInt()).isZero();
    }

    @Test
    void only_who_registers_is_told_and_nobody_about_himself() throws Exception {
        register("只对登记人员", "县自查局");
        for (String other : List.of("inspect-1-a", "chief", "supervisor", "auditor", "system-admin")) {
            HttpResponse<String> answer = ask(other, Map.of("subjectName", "只对登记人员"));
            assertThat(answer.statusCode()).as(other).isEqualTo(403);
        }
        for (String clerk : List.of("petition-head", "casemgmt-head")) {
            assertThat(json(ask(clerk, Map.of("subjectName", "只对登记人员")))
                            .path("total")
                            .asInt())
                    .as(clerk)
                    .isEqualTo(1);
        }
        String own = people.nameOf("petition-head");
        register(own, "县自查局");
        assertThat(json(ask("petition-head", Map.of("subjectName", own)))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json(ask("casemgmt-head", Map.of("subjectName", own)))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void what_is_too_long_is_refused_by_name() throws Exception {
        HttpResponse<String> answer = ask("petition-a", Map.of("allegation", "长".repeat(4001)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“反映的主要问题”（allegation）最多4000字");
    }

    private String register(String name, String organisation) {
        return worker.register(
                "petition-a",
                Map.of(
                        "subjectName",
                        name,
                        "subjectOrganisation",
                        organisation,
                        "allegation",
                        STORY,
                        "realName",
                        false));
    }

    private HttpResponse<String> ask(String user, Map<String, String> typed) throws Exception {
        return Client.demo(port, user).post("/api/clues/earlier", JSON.writeValueAsString(typed));
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
