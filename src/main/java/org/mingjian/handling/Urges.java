package org.mingjian.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mingjian.engine.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办台 keeps how often a task was urged, and holds everybody together to the number allowed in a day of the office. */
@Service
@Transactional
public class Urges {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int perDay;

    Urges(JdbcClient jdbc, Clock clock, @Value("${mingjian.handling.urges-per-day}") int perDay) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.perDay = perDay;
    }

    /**
     * Somebody urges a task, in the turn of the case.
     *
     * @throws Refusal if it was urged as often as is allowed today
     */
    public void urge(String caseNumber, String taskId, String urger) {
        LocalDate today = LocalDate.now(clock);
        int before = jdbc.sql("select count(*) from handling_urge where task_id = ? and urged_on = ?")
                .params(taskId, today)
                .query(Integer.class)
                .single();
        if (before >= perDay) {
            throw new Refusal("该任务今日已被催办" + before + "次，达到每日上限，请明日再催办");
        }
        jdbc.sql("insert into handling_urge (case_number, task_id, urger, urged_on, urged_at) values (?, ?, ?, ?, ?)")
                .params(caseNumber, taskId, urger, today, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When a task was urged, in order. */
    @Transactional(readOnly = true)
    public List<Instant> ofTask(String taskId) {
        return jdbc.sql("select urged_at from handling_urge where task_id = ? order by id")
                .param(taskId)
                .query((row, index) ->
                        row.getObject("urged_at", OffsetDateTime.class).toInstant())
                .list();
    }
}
