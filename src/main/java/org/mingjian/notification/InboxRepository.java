package org.mingjian.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of the inboxes: a message per mailbox, and a mark for each reader who has read it. */
@Repository
class InboxRepository {

    private static final String INBOX =
            """
            from inbox_message m left join inbox_read r on r.message_id = m.id and r.user_id = :user
            where m.mailbox in (:mailboxes) and (m.case_number is null or m.case_number not in (:kept))
            """;
    private static final String UNREAD = " and r.read_at is null and m.settled is null";

    private final JdbcClient jdbc;

    InboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Notification add(Notice notice, Addressee to, String text, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into inbox_message (mailbox, kind, case_number, text, task_id, created)
                        values (:mailbox, :kind, :caseNumber, :text, :taskId, :created)""")
                .param("mailbox", to.mailbox())
                .param("kind", notice.kind().name())
                .param("caseNumber", notice.caseNumber())
                .param("text", text)
                .param("taskId", notice.taskId())
                .param("created", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        return new Notification(
                id,
                to,
                notice.kind(),
                notice.caseNumber(),
                text,
                notice.taskId(),
                now,
                Optional.empty(),
                Optional.empty());
    }

    void settle(String taskId, Instant now) {
        jdbc.sql("update inbox_message set settled = :now where task_id = :taskId and settled is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("taskId", taskId)
                .update();
    }

    Inbox inbox(Reader reader, Set<String> kept, boolean unreadOnly, int page, int size) {
        List<Notification> messages = jdbc.sql("select m.*, r.read_at " + INBOX + (unreadOnly ? UNREAD : "")
                        + " order by m.id desc limit :size offset :start")
                .params(view(reader, kept))
                .param("size", size)
                .param("start", (long) page * size)
                .query(InboxRepository::notification)
                .list();
        return new Inbox(messages, count(reader, kept, unreadOnly), page, size);
    }

    long count(Reader reader, Set<String> kept, boolean unreadOnly) {
        return jdbc.sql("select count(*) " + INBOX + (unreadOnly ? UNREAD : ""))
                .params(view(reader, kept))
                .query(Long.class)
                .single();
    }

    boolean isIn(Reader reader, Set<String> kept, long id) {
        return jdbc.sql("select count(*) " + INBOX + " and m.id = :id")
                        .params(view(reader, kept))
                        .param("id", id)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** The first reading counts. Two windows of one reader may mark at once: the second waits, and adds nothing. */
    void markRead(Reader reader, long id, Instant now) {
        jdbc.sql("select id from inbox_message where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
        jdbc.sql(
                        """
                        insert into inbox_read (message_id, user_id, read_at)
                        select m.id, :user, :now from inbox_message m where m.id = :id
                        and not exists (select 1 from inbox_read r where r.message_id = m.id and r.user_id = :user)""")
                .param("user", reader.user())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Notification> find(long id) {
        return jdbc.sql(
                        "select m.*, cast(null as timestamp with time zone) as read_at from inbox_message m where id = :id")
                .param("id", id)
                .query(InboxRepository::notification)
                .optional();
    }

    /** No list of SQL may be empty; no case has the empty number. */
    private static Map<String, Object> view(Reader reader, Set<String> kept) {
        Map<String, Object> view = new HashMap<>();
        view.put("user", reader.user());
        view.put("mailboxes", reader.mailboxes());
        view.put("kept", kept.isEmpty() ? Set.of("") : kept);
        return view;
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getLong("id"),
                Addressee.ofMailbox(row.getString("mailbox")),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getString("case_number"),
                row.getString("text"),
                row.getString("task_id"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                instant(row.getObject("settled", OffsetDateTime.class)),
                instant(row.getObject("read_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
