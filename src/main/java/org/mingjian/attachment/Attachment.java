package org.mingjian.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * 附件: one version of a file of a case.
 *
 * @param series the number that all versions of the file share; null for the first version until it is stored
 * @param version from 1
 * @param name as the person named it, any characters, without a path
 * @param mediaType found by looking at the content
 * @param size in bytes
 * @param content the key under which the store keeps the bytes
 * @param withdrawnBy the login of whoever withdrew it; null while it counts
 */
public record Attachment(
        @Id @Nullable Long id,
        String caseNumber,
        String series,
        int version,
        String name,
        String mediaType,
        long size,
        String sha256,
        String content,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** Whether it has not been withdrawn. */
    public boolean counts() {
        return withdrawnBy == null;
    }

    /** What it is, in words: PDF, Word文档. */
    public String kind() {
        return FileKind.name(mediaType);
    }

    Attachment withdrawn(String by, Instant at, String reason) {
        return new Attachment(
                id,
                caseNumber,
                series,
                version,
                name,
                mediaType,
                size,
                sha256,
                content,
                uploadedBy,
                uploadedAt,
                by,
                at,
                reason);
    }
}
