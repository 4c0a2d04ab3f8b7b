package org.mingjian.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.attachment.Clamd;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong with files: each time the person reads what has happened, and nothing is half done. */
@ApplicationTest
class AttachmentTroubleTest {

    private static final byte[] PDF = "%PDF-1.7\ntrailer\n%%EOF\n".getBytes(US_ASCII);
    private static final Map<String, Object> WISHES = Map.of("proposedUnit", "inspect-4", "opinion", "AGREE");
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    CaseRecords records;

    @Autowired
    JdbcClient jdbc;

    private String number = "";
    private @Nullable Task analysis;
    private String path = "";
    private Client handler = Client.nobody(0);

    @BeforeEach
    void work() {
        ClueAtHand clue = ClueAtHand.of(worker, WISHES);
        number = clue.number();
        analysis = clue.task();
        path = "/camunda/api/mingjian/desk/tasks/" + clue.task().getId() + "/attachments";
        handler = Client.tasklist(port, "inspect-4-a");
    }

    @AfterEach
    void nothing_is_half_done() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(arriving()).isEmpty();
            assertThat(count("attachment_upload")).isZero();
            assertThat(count("attachment_piece where content not in (select content from attachment)"))
                    .isZero();
        });
        assertThat(records.of(number).stream()
                        .filter(record -> record.step().elementId().equals("attachment_taken")))
                .hasSize((int) count("attachment where case_number = '" + number + "'"));
    }

    @Test
    void a_program_that_calls_itself_a_paper_is_refused() {
        refused(handler.upload(path, "扫描件.pdf", new byte[] {'M', 'Z', 0, 0, 0, 0}), 400, "按内容识别为程序");
        refused(handler.upload(path, "空.pdf", new byte[0]), 400, "文件是空的");
        refused(handler.upload(path, "", PDF), 400, "文件没有名称");
        refused(handler.upload(path, "笔录\u202efdp.exe", PDF), 400, "扩展名“.exe”与内容不符");
    }

    @Test
    void an_infected_file_is_refused() {
        refused(handler.upload(path, "测试.txt", Clamd.EICAR.getBytes(US_ASCII)), 400, "带有病毒");
    }

    @Test
    void however_much_too_large_a_file_is_its_sender_reads_why() {
        refused(handler.upload(path, "录像.pdf", large(50 * MEGABYTE + 1)), 400, "文件超过50MB，未保存");
        refused(handler.upload(path, "录像.pdf", large(150 * MEGABYTE)), 400, "文件超过50MB，未保存");
    }

    @Test
    void the_largest_file_that_is_taken_comes_back_whole() throws Exception {
        JsonNode taken = json(handler.upload(path, "扫描件.pdf", large(50 * MEGABYTE)), 201);

        try (InputStream bytes = handler.open(path + "/" + taken.path("id").asLong() + "/content")
                .body()) {
            assertThat(bytes.transferTo(OutputStream.nullOutputStream())).isEqualTo(50L * MEGABYTE);
        }
    }

    @Test
    void a_connection_that_breaks_leaves_nothing_behind() throws Exception {
        try (Socket browser = halfway(path)) {
            browser.setSoLinger(true, 0);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> arriving().isEmpty());
        assertThat(listed()).isEmpty();
    }

    @Test
    void of_two_new_versions_at_once_the_second_is_told_about_the_first() throws Exception {
        String version = path + "?replaces=" + id(json(handler.upload(path, "笔录.pdf", PDF), 201));

        var answers = atOnce(() -> handler.upload(version, "笔录.pdf", PDF));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 400);
        assertThat(answers).anyMatch(answer -> answer.body().contains("已有更新的版本"));
        assertThat(listed()).hasSize(2);
    }

    @Test
    void of_two_withdrawals_at_once_one_counts() throws Exception {
        long file = id(json(handler.upload(path, "笔录.pdf", PDF), 201));

        var answers = atOnce(() -> handler.post(path + "/" + file + "/withdrawal", "{\"reason\": \"上传有误\"}"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 400);
        assertThat(answers).anyMatch(answer -> answer.body().contains("该附件已撤回"));
        assertThat(records.of(number).stream()
                        .filter(record -> record.step().elementId().equals("attachment_withdrawn")))
                .hasSize(1);
    }

    @Test
    void what_is_withdrawn_during_an_upload_gets_no_new_version() throws Exception {
        long file = id(json(handler.upload(path, "笔录.pdf", PDF), 201));

        String answer = uploadDuring(
                path + "?replaces=" + file,
                () -> handler.post(path + "/" + file + "/withdrawal", "{\"reason\": \"上传有误\"}"));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("已被撤回，新版本未保存");
        assertThat(listed()).hasSize(1);
    }

    @Test
    void a_task_that_is_completed_during_an_upload_takes_no_file() throws Exception {
        String answer = uploadDuring(path, () -> worker.complete(Objects.requireNonNull(analysis), WISHES));

        assertThat(answer).startsWith("HTTP/1.1 409").contains("刚刚办结或者转由他人办理，本次操作未生效");
        refused(handler.upload(path, "笔录.pdf", PDF), 404, "没有该任务的案卷");
    }

    @Test
    void without_a_session_nothing_is_taken() {
        assertThat(Client.nobody(port).upload(path, "笔录.pdf", PDF).statusCode()).isEqualTo(401);
    }

    @Test
    void the_same_file_may_come_twice_and_is_known_by_its_hash() throws Exception {
        String first =
                json(handler.upload(path, "甲.pdf", PDF), 201).path("sha256").asText();

        assertThat(json(handler.upload(path, "乙.pdf", PDF), 201).path("sha256").asText())
                .isEqualTo(first);
    }

    @Test
    void a_file_whose_bytes_are_gone_is_said_to_be_gone() throws Exception {
        JsonNode taken = json(handler.upload(path, "笔录.pdf", PDF), 201);
        jdbc.sql("delete from attachment_piece where content in (select content from attachment where id = ?)")
                .param(id(taken))
                .update();

        refused(handler.get(path + "/" + id(taken) + "/content?save=true"), 503, "文件内容在存储中已找不到");
    }

    /** Begins an upload, lets something happen, and sends the rest; answers what the server says. */
    private String uploadDuring(String to, Runnable meanwhile) throws IOException {
        try (Socket browser = halfway(to)) {
            meanwhile.run();
            browser.getOutputStream().write(PDF, 5, PDF.length - 5);
            browser.getOutputStream().flush();
            return new String(browser.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** A connection over which a part of a file has come in. */
    private Socket halfway(String to) throws IOException {
        Socket browser = new Socket("localhost", port);
        browser.getOutputStream()
                .write(("POST " + to + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                                + handler.session()
                                + "Content-Type: application/octet-stream\r\nX-File-Name: a.pdf\r\nContent-Length: "
                                + PDF.length + "\r\n\r\n")
                        .getBytes(US_ASCII));
        browser.getOutputStream().write(PDF, 0, 5);
        browser.getOutputStream().flush();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> arriving().size() == 1);
        return browser;
    }

    private static <T> List<T> atOnce(Supplier<T> work) {
        return Stream.of(CompletableFuture.supplyAsync(work), CompletableFuture.supplyAsync(work)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static BodyPublisher large(long size) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new LargePdf(size)), size);
    }

    private static void refused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.body()).contains("\"message\":\"").contains(words);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private JsonNode listed() throws Exception {
        return json(handler.get(path), 200).path("files");
    }

    private static long id(JsonNode file) {
        return file.path("id").asLong();
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }

    private static List<Path> arriving() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("mingjian-.*\\.upload"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    /** A PDF that is mostly nothing, as long as one likes. */
    private static final class LargePdf extends InputStream {

        private final long size;
        private long position;

        LargePdf(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            if (position >= size) {
                return -1;
            }
            return position < PDF.length ? PDF[(int) position++] : skipped(1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (position < PDF.length || position >= size) {
                int one = read();
                buffer[offset] = (byte) one;
                return one < 0 ? -1 : 1;
            }
            int read = (int) Math.min(length, size - position);
            Arrays.fill(buffer, offset, offset + read, (byte) 0);
            skipped(read);
            return read;
        }

        private int skipped(int bytes) {
            position += bytes;
            return 0;
        }
    }
}
