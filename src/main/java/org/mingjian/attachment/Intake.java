package org.mingjian.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingjian.attachment.Attachments.Limits;

/** Looks at what comes in before anything is kept: size, content, virus. */
final class Intake {

    private final AttachmentSettings settings;
    private final Optional<VirusScan> scan;
    private final ContentType contentType = new ContentType();

    Intake(AttachmentSettings settings, Optional<VirusScan> scan) {
        this.settings = settings;
        this.scan = scan;
    }

    /**
     * Lets it come in and says what it is.
     *
     * @throws AttachmentRefusal if it is empty, too large, broken off, of a type that is not taken, or infected
     */
    Received receive(String name, Arrival arrival) {
        long most = settings.maxSize().toBytes();
        long size = arrival.write(most);
        if (size == 0) {
            throw new AttachmentRefusal("文件是空的，未保存");
        }
        if (size > most) {
            throw new AttachmentRefusal("文件超过" + inWords(most) + "，未保存");
        }
        String type = type(name, arrival.file());
        scan.ifPresent(scanner -> scanner.check(arrival.file()));
        return new Received(type, size, arrival.hash());
    }

    Limits limits() {
        return new Limits(settings.maxSize().toBytes(), kinds());
    }

    private String type(String name, Path file) {
        String type;
        try {
            type = contentType.of(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!settings.types().contains(type)) {
            throw new AttachmentRefusal("不接受此类文件（按内容识别为" + FileKind.name(type) + "），未保存");
        }
        if (!contentType.bears(type, FileName.extension(name))) {
            throw new AttachmentRefusal("文件名的扩展名“" + FileName.extension(name) + "”与内容不符（按内容识别为" + FileKind.name(type)
                    + "），未保存，请核对文件后改正文件名");
        }
        return type;
    }

    private List<String> kinds() {
        return settings.types().stream().map(FileKind::name).distinct().toList();
    }

    private static String inWords(long bytes) {
        long megabyte = 1024 * 1024;
        return bytes % megabyte == 0 ? bytes / megabyte + "MB" : bytes / 1024 + "KB";
    }

    /** What came in. */
    record Received(String mediaType, long size, String sha256) {}
}
