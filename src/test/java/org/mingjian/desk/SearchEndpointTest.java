package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.desk.ReadershipTable.Line;
import org.mingjian.duty.Recusals;
import org.mingjian.handling.Copies;
import org.mingjian.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search as people and programs ask it, on PostgreSQL. */
@ApplicationTest
class SearchEndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    Recusals recusals;

    @Autowired
    People people;

    @Autowired
    Copies copies;

    @Test
    void everybody_opens_and_finds_what_he_may_read_and_nothing_else() throws Exception {
        for (Line line : new ReadershipTable(worker, recusals, people, copies).lines()) {
            TreeSet<String> open = ReadershipTable.PEOPLE.stream()
                    .filter(user ->
                            client(user).get("/api/desk/cases/" + line.number()).statusCode() == 200)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(open).as(line.what()).isEqualTo(new TreeSet<>(line.readers()));
            for (String user : ReadershipTable.PEOPLE) {
                JsonNode page = json(find(user, Map.of("number", line.number())));
                assertThat(page.path("total").asInt())
                        .as(line.what() + " " + user)
                        .isEqualTo(line.readers().contains(user) ? 1 : 0);
                assertThat(page.path("cases").findValuesAsText("caseNumber"))
                        .hasSize(page.path("total").asInt());
            }
        }
    }

    @Test
    void a_case_is_told_in_words_with_its_nearest_period() throws Exception {
        String number = worker.register(
                "petition-a",
                Map.of("subjectName", "寻某一", "subjectOrganisation", "县寻找局", "allegation", "反映其借寻找之机收受财物"));

        JsonNode found = json(find("petition-a", Map.of("text", "寻找之机收受")));
        assertThat(found.path("total").asInt()).isEqualTo(1);
        JsonNode row = found.path("cases").path(0);
        assertThat(row.path("caseNumber").asText()).isEqualTo(number);
        assertThat(row.path("subjectName").asText()).isEqualTo("寻某一");
        assertThat(row.path("subjectOrganisation").asText()).isEqualTo("县寻找局");
        assertThat(row.path("stageName").asText()).isEqualTo("线索处置");
        assertThat(json(find("inspect-2-a", Map.of("text", "寻找之机收受")))
                        .path("total")
                        .asInt())
                .isZero();
        // codes and keys of fields are nobody's words
        assertThat(json(find("petition-a", Map.of("number", number, "text", "subjectName")))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json(find("petition-a", Map.of("number", number, "text", "INTEGRITY")))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void what_cannot_be_looked_for_is_said_in_words() {
        HttpResponse<String> day = find("petition-a", Map.of("from", "2026-02-30"));
        assertThat(day.statusCode()).isEqualTo(400);
        assertThat(day.body()).contains("“立卷日期起”（from）").doesNotContain("2026-02-30");
        HttpResponse<String> broken = client("petition-a").post("/api/desk/search", "{\"text\": 张三");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("无法读取").doesNotContain("张三");
        assertThat(Client.nobody(port).post("/api/desk/search", "{}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void units_and_stages_are_offered_by_name() throws Exception {
        JsonNode choices = json(Client.tasklist(port, "inspect-1-a").get("/camunda/api/mingjian/desk/search/choices"));

        assertThat(choices.path("stages").findValuesAsText("name"))
                .startsWith("线索处置", "谈话函询")
                .endsWith("办结归档");
        assertThat(choices.path("units").findValuesAsText("name"))
                .contains("第一监督检查室")
                .doesNotContain("信访室");
    }

    private HttpResponse<String> find(String user, Map<String, String> conditions) {
        try {
            return client(user).post("/api/desk/search", JSON.writeValueAsString(conditions));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Client client(String user) {
        return Client.demo(port, user);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
