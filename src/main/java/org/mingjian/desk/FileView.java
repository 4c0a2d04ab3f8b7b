package org.mingjian.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.attachment.Attachment;
import org.mingjian.people.People;

/**
 * One version of a file as JSON.
 *
 * @param series the same for all versions of a file
 * @param kind the media type in words
 * @param previewed whether the browser can show it
 * @param withdrawnByName null while the file counts
 */
record FileView(
        long id,
        String series,
        int version,
        String name,
        String mediaType,
        String kind,
        long size,
        String sha256,
        boolean previewed,
        String uploadedByName,
        Instant uploadedAt,
        @Nullable String withdrawnByName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** What a browser shows by itself without running anything of it. */
    private static final Set<String> PREVIEWED =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/bmp", "text/plain");

    static FileView of(Attachment file, People people) {
        return new FileView(
                file.id() == null ? 0 : file.id(),
                file.series(),
                file.version(),
                file.name(),
                file.mediaType(),
                file.kind(),
                file.size(),
                file.sha256(),
                isPreviewed(file),
                people.nameOf(file.uploadedBy()),
                file.uploadedAt(),
                file.withdrawnBy() == null ? null : people.nameOf(file.withdrawnBy()),
                file.withdrawnAt(),
                file.withdrawalReason());
    }

    static boolean isPreviewed(Attachment file) {
        return PREVIEWED.contains(file.mediaType());
    }

    /**
     * All files of a case, and what may be added.
     *
     * @param mayAdd whether whoever asks may add and withdraw
     * @param maxSize of one file in bytes, inclusive
     * @param types the kinds of files that are taken, in words
     */
    record Files(List<FileView> files, boolean mayAdd, long maxSize, List<String> types) {}
}
