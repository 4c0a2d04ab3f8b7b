package org.mingjian.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Looks at what comes in before anything is kept: size, content, virus. */
final class Intake {

    private final AttachmentSettings settings;
    private final Optional<VirusScan> scan;
    private final Detector detector = new DefaultDetector();

    Intake(AttachmentSettings settings, Optional<VirusScan> scan) {
        this.settings = settings;
        this.scan = scan;
    }

    /**
     * Writes what comes into {@code file}, a new file of the caller, and says what it is.
     *
     * @throws AttachmentRefusal if it is empty, too large, of a type that is not taken, or infected
     */
    Received receive(String name, InputStream incoming, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = copy(incoming, file, digest);
        if (size == 0) {
            throw new AttachmentRefusal("文件是空的，未保存");
        }
        String type = type(name, file);
        if (!settings.types().contains(type)) {
            throw new AttachmentRefusal("不接受此类文件（按内容识别为 " + type + "），未保存");
        }
        scan.ifPresent(scanner -> scanner.check(file));
        return new Received(type, size, HexFormat.of().formatHex(digest.digest()));
    }

    private long copy(InputStream incoming, Path file, MessageDigest digest) throws IOException {
        long most = settings.maxSize().toBytes();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (int read; (read = incoming.read(buffer)) >= 0; ) {
                size += read;
                if (size > most) {
                    throw new AttachmentRefusal("文件超过" + settings.maxSize().toMegabytes() + "MB，未保存");
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private String type(String name, Path file) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream bytes = TikaInputStream.get(new BufferedInputStream(Files.newInputStream(file)))) {
            return detector.detect(bytes, metadata).getBaseType().toString();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came in. */
    record Received(String mediaType, long size, String sha256) {}
}
