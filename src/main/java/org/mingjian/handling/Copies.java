package org.mingjian.handling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抄送台 keeps to whom a case was sent for information; until it is ended, the reader may read the case. */
@Service
@Transactional
public class Copies {

    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sends the case to a reader who has no copy of it now. */
    public void send(String caseNumber, String reader, String sender) {
        jdbc.sql("insert into handling_copy (case_number, reader, sender, sent_at) values (?, ?, ?, ?)")
                .params(caseNumber, reader, sender, now())
                .update();
    }

    /** From now on the copy gives no right to read. */
    public void end(long id, String by) {
        jdbc.sql("update handling_copy set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .params(by, now(), id)
                .update();
    }

    /** The copies of a case that were not ended, in the order they were sent. */
    @Transactional(readOnly = true)
    public List<Copy> of(String caseNumber) {
        return jdbc.sql("select id, reader, sender from handling_copy where case_number = ? and ended_at is null"
                        + " order by id")
                .param(caseNumber)
                .query((row, index) -> new Copy(row.getLong("id"), row.getString("reader"), row.getString("sender")))
                .list();
    }

    /** The numbers of the cases that a user may read because they were sent to him. */
    @Transactional(readOnly = true)
    public Set<String> casesOpenTo(String user) {
        return jdbc.sql("select distinct case_number from handling_copy where reader = ? and ended_at is null")
                .param(user)
                .query(String.class)
                .set();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** 抄送 one copy, by the logins of its reader and sender. */
    public record Copy(long id, String reader, String sender) {}
}
