package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is coming in, written to a file of its own that is gone when it is closed. */
final class Arrival implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final InputStream incoming;
    private final Path file;
    private final MessageDigest digest = sha256();

    private Arrival(InputStream incoming, Path file) {
        this.incoming = incoming;
        this.file = file;
    }

    static Arrival of(InputStream incoming) {
        try {
            return new Arrival(incoming, Files.createTempFile("mingjian-", ".upload"));
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    Path file() {
        return file;
    }

    /**
     * Writes all of it, but no more than {@code most} bytes; answers how many there were, and one more than {@code most}
     * if there were too many.
     *
     * @throws AttachmentRefusal if the connection breaks
     */
    long write(long most) {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read; (read = read(buffer)) >= 0; ) {
                size += read;
                if (size > most) {
                    return most + 1;
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            return size;
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    /** As hexadecimal digits, of what was written. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private int read(byte[] buffer) {
        try {
            return incoming.read(buffer);
        } catch (IOException e) {
            throw new AttachmentRefusal("文件没有完整送达，未保存，请重新上传");
        }
    }

    private static StoreFailure noRoom(IOException e) {
        LOG.error("收到的文件无法写入临时文件夹", e);
        return new StoreFailure("服务器暂时无法接收文件，文件未保存，请稍后重试；多次失败请联系系统管理员", e);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("临时文件 {} 未能删除", file.getFileName(), e);
        }
    }
}
