package org.mingjian.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks a clamd about a file, by its command INSTREAM. A scanner that does not answer lets nothing pass. */
final class VirusScan {

    private static final int PATIENCE = 60_000;
    private static final int PIECE = 64 * 1024;

    private final InetSocketAddress scanner;

    /** @param address host and port, such as {@code 127.0.0.1:3310} */
    VirusScan(String address) {
        int colon = address.lastIndexOf(':');
        this.scanner =
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** @throws AttachmentRefusal if something was found, or the scanner gives no answer */
    void check(Path file) {
        String answer;
        try (Socket socket = new Socket()) {
            socket.connect(scanner, PATIENCE);
            socket.setSoTimeout(PATIENCE);
            answer = ask(socket, file);
        } catch (IOException e) {
            throw new AttachmentRefusal("病毒检查服务没有应答，文件未保存，请稍后再试或者联系系统管理员");
        }
        if (answer.endsWith("FOUND")) {
            throw new AttachmentRefusal("病毒检查发现该文件带有病毒，未保存，请用杀毒软件检查您的计算机");
        }
        if (!answer.endsWith("OK")) {
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
