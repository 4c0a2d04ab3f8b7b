package org.mingjian.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the case files: opens, moves and closes them. */
@Service
@Transactional
public class CaseFiles {

    private final JdbcClient jdbc;
    private final CaseNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(JdbcClient jdbc, CaseNumbers numbers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a case with the next number of the year, such as {@code XS-2026-0001}, and returns the number. */
    public String open(String stage) {
        String number = numbers.next(LocalDate.now(clock));
        jdbc.sql("insert into case_file (number, opened_at, stage, record_count) values (?, ?, ?, 0)")
                .params(number, now(), stage)
                .update();
        events.publishEvent(new CaseOpened(number));
        return number;
    }

    /** The case has come to another stage. */
    public void enter(String number, String stage) {
        jdbc.sql("update case_file set stage = ? where number = ?")
                .params(stage, number)
                .update();
        events.publishEvent(new StageEntered(number, stage));
    }

    /** A unit has taken the case over. */
    public void handOver(String number, String unit) {
        jdbc.sql("update case_file set unit = ? where number = ?")
                .params(unit, number)
                .update();
    }

    /** The case is about this person, as registered. */
    public void name(String number, Party subject) {
        jdbc.sql("update case_file set subject_name = ?, subject_organisation = ?, subject_post = ?, subject_key = ?"
                        + " where number = ?")
                .params(subject.name(), subject.organisation(), subject.post(), Party.keyOf(subject.name()), number)
                .update();
    }

    /** The case has ended; closing it again changes nothing. */
    public void close(String number, String outcome) {
        int closed = jdbc.sql("update case_file set closed_at = ?, outcome = ? where number = ? and closed_at is null")
                .params(now(), outcome, number)
                .update();
        if (closed == 1) {
            events.publishEvent(new CaseClosed(number, outcome));
        }
    }

    public Optional<CaseFile> find(String number) {
        return jdbc.sql("select * from case_file where number = ?")
                .param(number)
                .query(CaseFiles::read)
                .optional();
    }

    /** The running cases of a unit in one of these stages, newest first. */
    public List<CaseFile> inStages(String unit, Collection<String> stages) {
        return jdbc.sql("select * from case_file where unit = :unit and stage in (:stages) and closed_at is null"
                        + " order by opened_at desc, number desc")
                .param("unit", unit)
                .param("stages", stages)
                .query(CaseFiles::read)
                .list();
    }

    /** All cases, newest first. */
    public List<CaseFile> all() {
        return jdbc.sql("select * from case_file order by opened_at desc, number desc")
                .query(CaseFiles::read)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CaseFile read(ResultSet row, int index) throws SQLException {
        @Nullable Timestamp closedAt = row.getTimestamp("closed_at");
        return new CaseFile(
                row.getString("number"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("stage"),
                row.getString("unit"),
                closedAt == null ? null : closedAt.toInstant(),
                row.getString("outcome"),
                row.getInt("record_count"),
                subject(row));
    }

    private static @Nullable Party subject(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("subject_name");
        return name == null
                ? null
                : new Party(name, row.getString("subject_organisation"), row.getString("subject_post"));
    }

    /** A case was opened and has its number. */
    public record CaseOpened(String caseNumber) {}

    /** A case has come to a stage. */
    public record StageEntered(String caseNumber, String stage) {}

    /** A case has ended with this outcome. */
    public record CaseClosed(String caseNumber, String outcome) {}
}
