package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files beside a task, as Tasklist sends and asks for them. */
@ApplicationTest
class AttachmentEndpointTest {

    private static final byte[] PDF = "%PDF-1.7\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "谈话笔录📎 “第1次”\"'/(2026) #1 <b>&amp;%;\\.pdf";

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRecords records;

    @Autowired
    JdbcClient jdbc;

    private String number = "";
    private String path = "";

    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "inspect-4", "opinion", "AGREE");
        ClueAtHand clue = ClueAtHand.of(worker, wishes);
        number = clue.number();
        path = "/camunda/api/mingjian/desk/tasks/" + clue.task().getId() + "/attachments";
    }

    @Test
    void a_file_is_taken_listed_given_out_replaced_and_withdrawn() throws Exception {
        Client handler = Client.tasklist(port, "inspect-4-a");
        JsonNode first = json(handler.upload(path, NAME, PDF), 201);
        assertThat(first.path("name").asText()).isEqualTo(NAME);
        assertThat(first.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(first.path("uploadedByName").asText()).isEqualTo("第四监督检查室干部甲");

        HttpResponse<String> content = handler.get(path + "/" + first.path("id").asLong() + "/content");
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(content.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("inline");
        assertThat(content.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        assertThat(content.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(content.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(handler.get(path + "/" + first.path("id").asLong() + "/content?save=true")
                        .headers()
                        .firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment")
                .contains("%282026%29");

        JsonNode second =
                json(handler.upload(path + "?replaces=" + first.path("id").asLong(), "笔录.pdf", PDF), 201);
        assertThat(second.path("version").asInt()).isEqualTo(2);
        assertThat(second.path("series").asText())
                .isEqualTo(first.path("series").asText());

        String withdrawal = path + "/" + second.path("id").asLong() + "/withdrawal";
        assertThat(handler.post(withdrawal, "{}").body()).contains("请填写撤回理由");
        JsonNode withdrawn = json(handler.post(withdrawal, "{\"reason\": \"上传有误\"}"), 200);
        assertThat(withdrawn.path("withdrawnByName").asText()).isEqualTo("第四监督检查室干部甲");
        assertThat(handler.post(withdrawal, "{\"reason\": \"再次撤回\"}").body()).contains("该附件已撤回");

        assertThat(json(handler.get(path), 200).path("files")).hasSize(2);
        assertThat(records.firstBroken(number)).isEmpty();
        JsonNode view = json(handler.get(path.replace("/attachments", "")), 200);
        assertThat(view.path("records").findValuesAsText("label"))
                .contains("上传附件", "上传附件新版本", "撤回附件", "文件名", "SHA-256", "撤回理由");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() throws Exception {
        Client handler = Client.tasklist(port, "inspect-4-a");
        int steps = records.of(number).size();

        HttpResponse<String> program = handler.upload(path, "扫描件.pdf", new byte[] {'M', 'Z', 0, 0});
        assertThat(program.statusCode()).isEqualTo(400);
        assertThat(program.body()).contains("\"message\":\"不接受此类文件");
        assertThat(handler.upload(path, "空.pdf", new byte[0]).body()).contains("文件是空的");
        assertThat(handler.upload(path + "?replaces=999999", "笔录.pdf", PDF).body())
                .contains("没有该附件");
        assertThat(handler.upload(path, "长".repeat(201) + ".pdf", PDF).body()).contains("超过200字");

        assertThat(json(handler.get(path), 200).path("files")).isEmpty();
        assertThat(records.of(number)).hasSize(steps);
        assertThat(jdbc.sql(
                                "select count(*) from attachment_piece where content not in (select content from attachment)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_who_works_on_the_task_adds_files_and_only_who_sees_it_reads_them() throws Exception {
        long id = json(Client.tasklist(port, "inspect-4-a").upload(path, "笔录.pdf", PDF), 201)
                .path("id")
                .asLong();

        Client supervisor = Client.tasklist(port, "supervisor");
        assertThat(supervisor.get(path + "/" + id + "/content").statusCode()).isEqualTo(200);
        assertThat(json(supervisor.get(path), 200).path("mayAdd").asBoolean()).isFalse();
        assertThat(supervisor.upload(path, "笔录.pdf", PDF).statusCode()).isEqualTo(403);
        assertThat(supervisor
                        .post(path + "/" + id + "/withdrawal", "{\"reason\": \"有误\"}")
                        .statusCode())
                .isEqualTo(403);

        Client stranger = Client.tasklist(port, "inspect-3-a");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get(path + "/" + id + "/content").statusCode()).isEqualTo(404);
        assertThat(stranger.upload(path, "笔录.pdf", PDF).statusCode()).isEqualTo(404);

        Client forged = Client.tasklist(port, "inspect-4-a");
        forged.forgetToken();
        assertThat(forged.upload(path, "笔录.pdf", PDF).statusCode()).isEqualTo(403);
    }

    @Test
    void an_attachment_of_another_case_is_not_reached_through_this_task() throws Exception {
        Client handler = Client.tasklist(port, "inspect-4-a");
        long id = json(handler.upload(path, "笔录.pdf", PDF), 201).path("id").asLong();
        work();

        assertThat(handler.get(path + "/" + id + "/content").statusCode()).isEqualTo(400);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
