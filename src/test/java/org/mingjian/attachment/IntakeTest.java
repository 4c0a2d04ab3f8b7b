package org.mingjian.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.attachment.Intake.Received;
import org.springframework.util.unit.DataSize;

class IntakeTest {

    private static final byte[] PDF = "%PDF-1.7\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final byte[] PROGRAM = {'M', 'Z', 0, 0, 0, 0, 0, 0};

    /** The harmless text that every scanner takes for a virus, put together so that this file is none. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path folder = Path.of("");

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
        try (Clamd clamd = new Clamd()) {
            Intake intake = intake("127.0.0.1:" + clamd.port());

            assertThat(receive(intake, "笔录.pdf", PDF).mediaType()).isEqualTo("application/pdf");
            assertThatThrownBy(() -> receive(intake, "测试.txt", EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(AttachmentRefusal.class)
                    .hasMessageContaining("病毒检查未通过");
        }
    }

    @Test
    void a_scanner_that_does_not_answer_lets_nothing_pass() {
        assertThatThrownBy(() -> receive(intake("127.0.0.1:1"), "笔录.pdf", PDF))
                .isInstanceOf(AttachmentRefusal.class)
                .hasMessageContaining("病毒检查服务没有应答");
    }

    @Test
    void a_folder_keeps_what_it_was_given() throws IOException {
        FolderStore store = new FolderStore(folder.resolve("store"));
        Path file = Files.write(folder.resolve("in"), PDF);

        String key = store.keep(file);

        try (var bytes = store.open(key)) {
            assertThat(bytes.readAllBytes()).isEqualTo(PDF);
        }
        store.forget(key);
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.open("../../in")).isInstanceOf(IllegalArgumentException.class);
    }

    private void refuses(String name, byte[] bytes, String reason) {
        assertThatThrownBy(() -> receive(intake(null), name, bytes))
                .isInstanceOf(AttachmentRefusal.class)
                .hasMessageContaining(reason);
    }

    private Received receive(Intake intake, String name, byte[] bytes) throws IOException {
        return intake.receive(name, new ByteArrayInputStream(bytes), Files.createTempFile(folder, "in", ""));
    }

    private static Intake intake(@Nullable String scanner) {
        return new Intake(
                new AttachmentSettings(
                        DataSize.ofMegabytes(1), Set.of("application/pdf", "image/png", "text/plain"), null, scanner),
                Optional.ofNullable(scanner).map(VirusScan::new));
    }

    /** Speaks INSTREAM as clamd does; the real one needs signatures from the network. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Clamd() throws IOException {
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return server.getLocalPort();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    answer(client);
                } catch (IOException e) {
                    // the test is over
                }
            }
        }

        private static void answer(Socket client) throws IOException {
            DataInputStream in = new DataInputStream(client.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            StringBuilder text = new StringBuilder();
            for (int size; (size = in.readInt()) > 0; ) {
                text.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
            }
            String answer = text.toString().contains("EICAR") ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
            client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
