package org.mingjian.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.handling.OpinionRequest.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 加签台 keeps which opinions were asked for, and what became of them. */
@Service
@Transactional
public class OpinionRequests {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpinionRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks an adviser for an opinion on a task; returns the number of the request. */
    public long ask(String caseNumber, String taskId, String asker, String adviser, String question) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into handling_opinion (case_number, task_id, asker, adviser, question, asked_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(caseNumber, taskId, asker, adviser, question, now(), State.AWAITED.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** The adviser has given the opinion. */
    public void give(long id, String opinion) {
        close(id, State.GIVEN, opinion);
    }

    /** The opinion is no longer wanted; one that was given stays. */
    public void callOff(long id) {
        close(id, State.CALLED_OFF, null);
    }

    /** Every request about a task, in the order they were made. */
    @Transactional(readOnly = true)
    public List<OpinionRequest> ofTask(String taskId) {
        return jdbc.sql("select * from handling_opinion where task_id = ? order by id")
                .param(taskId)
                .query(OpinionRequests::read)
                .list();
    }

    /** Those about a task that are not answered yet. */
    @Transactional(readOnly = true)
    public List<OpinionRequest> awaited(String taskId) {
        return ofTask(taskId).stream().filter(OpinionRequest::awaited).toList();
    }

    @Transactional(readOnly = true)
    public Optional<OpinionRequest> find(long id) {
        return jdbc.sql("select * from handling_opinion where id = ?")
                .param(id)
                .query(OpinionRequests::read)
                .optional();
    }

    private void close(long id, State state, @Nullable String opinion) {
        jdbc.sql("update handling_opinion set state = ?, opinion = ?, closed_at = ? where id = ? and state = ?")
                .params(Arrays.asList(state.name(), opinion, now(), id, State.AWAITED.name()))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OpinionRequest read(ResultSet row, int index) throws SQLException {
        return new OpinionRequest(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("task_id"),
                row.getString("asker"),
                row.getString("adviser"),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("opinion"),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
