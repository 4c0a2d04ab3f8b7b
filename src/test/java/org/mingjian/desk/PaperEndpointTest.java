package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers beside a task, as Tasklist asks for them. */
@ApplicationTest
class PaperEndpointTest {

    private static final Map<String, Object> WISHES =
            Map.of("proposedUnit", "inspect-4", "opinion", "AGREE", "subjectName", "钱某某", "allegation", "反映其违规操办婚宴。");

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    CaseRecords records;

    @Autowired
    JdbcClient jdbc;

    private String number = "";
    private String path = "";

    @BeforeEach
    void work() {
        ClueAtHand clue = ClueAtHand.of(worker, WISHES);
        number = clue.number();
        path = "/camunda/api/mingjian/desk/tasks/" + clue.task().getId() + "/papers";
    }

    @Test
    void a_paper_is_offered_made_made_again_under_its_number_and_given_out() throws Exception {
        Client handler = Client.tasklist(port, "inspect-4-a");
        JsonNode offered = json(handler.get(path), 200);
        assertThat(offered.path("mayMake").asBoolean()).isTrue();
        JsonNode before = paper(offered, "disposal-submission");
        assertThat(before.path("id").isNull()).isTrue();
        assertThat(before.path("number").isNull()).isTrue();
        assertThat(offered.path("papers").findValuesAsText("code")).doesNotContain("verification-report");

        JsonNode first = json(handler.post(path + "/disposal-submission", "{}"), 201);
        assertThat(first.path("number").asText()).matches("纪呈〔\\d{4}〕\\d+号");
        JsonNode second = json(handler.post(path + "/disposal-submission", "{}"), 201);
        assertThat(second.path("number")).isEqualTo(first.path("number"));

        JsonNode after = paper(json(handler.get(path), 200), "disposal-submission");
        assertThat(after.path("versions")).hasSize(2);
        assertThat(after.path("versions").get(0).path("madeByName").asText()).isEqualTo("第四监督检查室干部甲");
        assertThat(after.path("versions").get(0).path("sha256").asText()).hasSize(64);
        HttpResponse<String> word = handler.get(path + "/" + after.path("id").asLong() + "/versions/1");
        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(word.body()).startsWith("PK");
        assertThat(word.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");

        JsonNode view = json(handler.get(path.replace("/papers", "")), 200);
        assertThat(view.path("records").findValuesAsText("label")).contains("制作文书", "重新制作文书", "文号");
        assertThat(records.firstBroken(number)).isEmpty();
    }

    @Test
    void what_the_case_has_not_come_to_is_refused_and_takes_no_number() throws Exception {
        Client handler = Client.tasklist(port, "inspect-4-a");
        int steps = records.of(number).size();
        List<Long> serials = serials();

        HttpResponse<String> early = handler.post(path + "/verification-report", "{}");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("案件尚未办到制作“初步核实情况报告”的环节");
        assertThat(handler.post(path + "/no-such-paper", "{}").body()).contains("文书目录中没有该文书");
        assertThat(handler.get(path + "/999999/versions/1").body()).contains("没有该文书");

        assertThat(serials()).isEqualTo(serials);
        assertThat(records.of(number)).hasSize(steps);
    }

    @Test
    void only_who_works_on_the_task_makes_papers_and_only_who_sees_it_reads_them() throws Exception {
        long id = json(Client.tasklist(port, "inspect-4-a").post(path + "/clue-assignment", "{}"), 201)
                .path("id")
                .asLong();
        Client supervisor = Client.tasklist(port, "supervisor");
        assertThat(json(supervisor.get(path), 200).path("mayMake").asBoolean()).isFalse();
        assertThat(supervisor.get(path + "/" + id + "/versions/1").statusCode()).isEqualTo(200);
        assertThat(supervisor.post(path + "/clue-assignment", "{}").statusCode())
                .isEqualTo(403);

        Client stranger = Client.tasklist(port, "inspect-3-a");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get(path + "/" + id + "/versions/1").statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/clue-assignment", "{}").statusCode()).isEqualTo(404);

        work();
        assertThat(Client.tasklist(port, "inspect-4-a")
                        .get(path + "/" + id + "/versions/1")
                        .body())
                .contains("没有该文书");
    }

    @Test
    void two_at_once_make_two_versions_under_one_number() throws Exception {
        Client one = Client.tasklist(port, "inspect-4-a");
        Client other = Client.tasklist(port, "inspect-4-b");
        List<Callable<JsonNode>> both = List.of(
                () -> json(one.post(path + "/disposal-submission", "{}"), 201),
                () -> json(other.post(path + "/disposal-submission", "{}"), 201));
        var clerks = Executors.newFixedThreadPool(2);
        Set<String> numbers = new HashSet<>();
        for (Future<JsonNode> made : clerks.invokeAll(both)) {
            numbers.add(made.get().path("number").asText());
        }
        clerks.shutdown();

        assertThat(numbers).hasSize(1);
        assertThat(paper(json(one.get(path), 200), "disposal-submission").path("versions"))
                .hasSize(2);
        assertThat(records.firstBroken(number)).isEmpty();
    }

    private List<Long> serials() {
        return jdbc.sql("select last_serial from document_number order by kind, number_year")
                .query(Long.class)
                .list();
    }

    private static JsonNode paper(JsonNode list, String code) {
        for (JsonNode paper : list.path("papers")) {
            if (paper.path("code").asText().equals(code)) {
                return paper;
            }
        }
        throw new AssertionError("没有文书 " + code);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
