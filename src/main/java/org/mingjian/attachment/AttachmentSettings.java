package org.mingjian.attachment;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 附件 what an office takes, and where it keeps it.
 *
 * @param maxSize of one file, inclusive
 * @param types the media types that are taken, found by content
 * @param folder keeps the bytes in this folder instead of the database
 * @param scanner host and port of a clamd that looks at each file; without it none is scanned
 */
@ConfigurationProperties("mingjian.attachment")
record AttachmentSettings(
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue({
                    "application/pdf",
                    "application/ofd",
                    "image/jpeg",
                    "image/png",
                    "image/tiff",
                    "image/bmp",
                    "text/plain",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "audio/mpeg",
                    "audio/vnd.wave",
                    "video/mp4"
                })
                Set<String> types,
        @Nullable Path folder,
        @Nullable String scanner) {}
