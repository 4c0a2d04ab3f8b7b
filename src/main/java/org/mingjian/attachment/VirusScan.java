package org.mingjian.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.engine.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a clamd about a file, by its command INSTREAM. A scanner that does not answer lets nothing pass. */
final class VirusScan {

    private static final int PATIENCE = 60_000;
    private static final int PIECE = 64 * 1024;

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\s:/\\[\\]]+):(\\d{1,5})");
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    private final String host;
    private final int port;

    private VirusScan(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * The scanner at an address.
     *
     * @param address host and port, such as {@code 127.0.0.1:3310}
     * @throws StartRefused if it is none
     */
    static VirusScan at(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        int port = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new StartRefused("mingjian.attachment.scanner 应为 主机:端口，例如 127.0.0.1:3310；不检查病毒时请留空");
        }
        return new VirusScan(parts.group(1), port);
    }

    /** @throws AttachmentRefusal if something was found, or the scanner gives no answer */
    void check(Path file) {
        String answer;
        try (Socket socket = new Socket()) {
            // Looked up for each file: a scanner may move, or get its address after we start.
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            answer = ask(socket, file);
        } catch (IOException e) {
            LOG.warn("病毒检查服务 {}:{} 没有应答，文件未保存", host, port, e);
            throw new AttachmentRefusal("病毒检查服务没有应答，文件未保存，请稍后再试或者联系系统管理员");
        }
        if (answer.endsWith("FOUND")) {
            throw new AttachmentRefusal("病毒检查发现该文件带有病毒，未保存，请用杀毒软件检查您的计算机");
        }
        if (!answer.endsWith("OK")) {
            LOG.warn("病毒检查服务 {}:{} 未能检查文件，其应答为“{}”", host, port, answer);
            throw new AttachmentRefusal("病毒检查服务未能检查该文件，文件未保存，请联系系统管理员");
        }
    }

    private static String ask(Socket socket, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                InputStream bytes = Files.newInputStream(file)) {
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece;
            while ((piece = bytes.readNBytes(PIECE)).length > 0) {
                out.writeInt(piece.length);
                out.write(piece);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
