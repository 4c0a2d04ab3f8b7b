package org.mingjian.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.attachment.Intake.Received;
import org.springframework.util.unit.DataSize;

class IntakeTest {

    private static final byte[] PDF = "%PDF-1.7\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] PROGRAM = {'M', 'Z', 0, 0, 0, 0, 0, 0};

    @Test
    void a_file_is_known_by_its_content_and_hashed() throws IOException {
        Received received = receive(intake(null), "谈话笔录（第1次）.pdf", PDF);

        assertThat(received.mediaType()).isEqualTo("application/pdf");
        assertThat(received.size()).isEqualTo(PDF.length);
        assertThat(received.sha256()).hasSize(64).matches("[0-9a-f]+");
        assertThat(receive(intake(null), "照片.png", PNG).mediaType()).isEqualTo("image/png");
        assertThat(receive(intake(null), "说明.txt", "情况说明".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void a_wrong_name_does_not_help_a_wrong_content() {
        refuses("扫描件.pdf", PROGRAM, "不接受此类文件");
        refuses("页面.pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8), "不接受此类文件");
    }

    @Test
    void an_empty_or_too_large_file_is_refused() throws IOException {
        refuses("空.pdf", new byte[0], "文件是空的");
        byte[] large = new byte[1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refuses("大.pdf", large, "文件超过1MB");
        byte[] just = new byte[1024 * 1024];
        System.arraycopy(PDF, 0, just, 0, PDF.length);
        assertThat(receive(intake(null), "正好.pdf", just).size()).isEqualTo(1024 * 1024);
    }

    @Test
    void a_scanner_lets_nothing_infected_pass() throws Exception {
        try (Clamd clamd = Clamd.start()) {
            Intake intake = intake("127.0.0.1:" + clamd.port());

            assertThat(receive(intake, "笔录.pdf", PDF).mediaType()).isEqualTo("application/pdf");
            assertThatThrownBy(() -> receive(intake, "测试.txt", Clamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(AttachmentRefusal.class)
                    .hasMessageContaining("带有病毒");
        }
    }

    @Test
    void a_scanner_that_does_not_answer_lets_nothing_pass() {
        assertThatThrownBy(() -> receive(intake("127.0.0.1:1"), "笔录.pdf", PDF))
                .isInstanceOf(AttachmentRefusal.class)
                .hasMessageContaining("病毒检查服务没有应答");
    }

    @Test
    void a_package_is_known_by_what_is_inside() throws IOException {
        assertThat(receive(intake(null), "报告.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .mediaType())
                .isEqualTo(WORD);
        assertThat(receive(intake(null), "公文.ofd", zip("OFD.xml")).mediaType()).isEqualTo("application/ofd");
        refuses("报告.docx", zip("setup.exe"), "按内容识别为压缩包");
        refuses("公文.ofd", zip("word/document.xml"), "扩展名“.ofd”与内容不符（按内容识别为Word文档）");
        refuses("旧报告.doc", compound("Installer"), "其他办公文件");
        assertThat(receive(intake(null), "旧报告.doc", compound("WordDocument")).mediaType())
                .isEqualTo("application/msword");
    }

    @Test
    void a_name_does_not_promise_another_program_than_the_content_needs() throws IOException {
        refuses("笔录.hta", "情况说明".getBytes(StandardCharsets.UTF_8), "扩展名“.hta”与内容不符");
        refuses("笔录.exe. ", PDF, "扩展名“.exe”与内容不符");
        assertThat(receive(intake(null), "2026.11.28 谈话", PDF).mediaType()).isEqualTo("application/pdf");
        assertThat(receive(intake(null), "扫描件.PDF", PDF).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void a_name_keeps_its_characters_but_nothing_that_turns_or_breaks_the_line() {
        String odd = "证据📎“甲”\"乙\"'<b>&amp;</b>;100%/..\\#?.pdf";
        assertThat(FileName.plain(odd)).isEqualTo(odd);
        assertThat(FileName.plain("笔录\u202efdp.exe")).isEqualTo("笔录fdp.exe");
        assertThat(FileName.plain("一\r\n二\u2028三\0.pdf")).isEqualTo("一  二 三 .pdf");
        assertThat(FileName.plain("半\ud83d.pdf")).isEqualTo("半�.pdf");
        assertThat(FileName.plain("名".repeat(200))).hasSize(200);
        assertThat(FileName.plain("📎".repeat(200))).hasSize(400);
        assertThatThrownBy(() -> FileName.plain("名".repeat(201))).hasMessageContaining("超过200字");
        assertThatThrownBy(() -> FileName.plain(" \t")).hasMessageContaining("没有名称");
    }

    @Test
    void nothing_of_an_arrival_stays_in_the_folder_for_temporary_files() throws IOException {
        Arrival arrival = Arrival.of(new ByteArrayInputStream(PDF));
        assertThat(arrival.write(100)).isEqualTo(PDF.length);
        assertThat(arrival.file()).hasBinaryContent(PDF);
        arrival.close();
        assertThat(arrival.file()).doesNotExist();
    }

    private void refuses(String name, byte[] bytes, String reason) {
        assertThatThrownBy(() -> receive(intake(null), name, bytes))
                .isInstanceOf(AttachmentRefusal.class)
                .hasMessageContaining(reason);
    }

    private Received receive(Intake intake, String name, byte[] bytes) throws IOException {
        try (Arrival arrival = Arrival.of(new ByteArrayInputStream(bytes))) {
            return intake.receive(name, arrival);
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    /** The head of a compound file of the older Office, and the name of one stream. */
    private static byte[] compound(String stream) {
        ByteBuffer bytes = ByteBuffer.allocate(2048);
        bytes.putLong(0xd0cf11e0a1b11ae1L);
        bytes.position(1100);
        bytes.put(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.array();
    }

    private static Intake intake(@Nullable String scanner) {
        return new Intake(
                new AttachmentSettings(
                        DataSize.ofMegabytes(1),
                        Set.of(
                                "application/pdf",
                                "image/png",
                                "text/plain",
                                "application/ofd",
                                "application/msword",
                                WORD),
                        null,
                        null,
                        scanner),
                Optional.ofNullable(scanner).map(VirusScan::at));
    }
}
