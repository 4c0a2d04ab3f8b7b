package org.mingjian.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message in an inbox 通知, with its text as it was written then.
 *
 * @param taskId the task it is about; null if it is about none
 * @param settled when the task it is about was done, by whomever; a settled message no longer counts as unread
 * @param read when the one who looks at it marked it as read
 */
public record Notification(
        long id,
        Addressee to,
        Notice.Kind kind,
        @Nullable String caseNumber,
        String text,
        @Nullable String taskId,
        Instant created,
        Optional<Instant> settled,
        Optional<Instant> read) {

    /** The heading: kind and case number. */
    public String title() {
        return caseNumber == null ? kind.label() : kind.label() + "：" + caseNumber;
    }

    /** Messages of one notice were put into inboxes; published in the same transaction. */
    public record Posted(List<Notification> messages) {}
}
