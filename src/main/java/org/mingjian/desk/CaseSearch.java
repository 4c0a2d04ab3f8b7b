package org.mingjian.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 查找案件: finds among the cases one may read. Whether a case may be read is decided before its texts are looked at
 * ({@code case} keeps that order), and what may not be read is neither counted nor sorted. Records are counted instead of
 * asking whether one exists: that a database may answer by looking through the records of all cases.
 */
@Component
class CaseSearch {

    private static final String LAST_DAY =
            """
            (select min(d.last_day) from deadline d
             where d.case_number = c.number and d.state = 'RUNNING')""";

    private static final String TEXT =
            """
            lower(coalesce(c.subject_name, '')) like :text escape '!'
            or lower(coalesce(c.subject_organisation, '')) like :text escape '!'
            or (select count(*) from case_record r
                where r.case_number = c.number and r.entered like :text escape '!') > 0""";

    private final JdbcClient jdbc;
    private final Readership readership;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, Readership readership, Clock clock) {
        this.jdbc = jdbc;
        this.readership = readership;
        this.clock = clock;
    }

    /** One page of the cases, and how many there are in all. */
    Found find(CaseQuery query) {
        Map<String, Object> parameters = new HashMap<>(readership.parameters());
        String where = where(query, parameters);
        String direction = query.descending() ? " desc nulls last" : " asc nulls last";
        List<Row> rows = jdbc.sql("select c.number, c.subject_name, c.subject_organisation, c.stage, c.unit,"
                        + " c.opened_at, c.closed_at, c.outcome, " + LAST_DAY
                        + " as last_day, count(*) over () as total"
                        + " from case_file c where " + where
                        + " order by " + query.order().column() + direction + ", c.number desc"
                        + " limit :size offset :start")
                .params(parameters)
                .param("size", query.size())
                .param("start", (long) query.page() * query.size())
                .query(CaseSearch::row)
                .list();
        return new Found(
                rows, rows.isEmpty() ? count(where, parameters) : rows.get(0).total());
    }

    /** Asked for only when a page behind the last one was wanted. */
    private long count(String where, Map<String, Object> parameters) {
        return jdbc.sql("select count(*) from case_file c where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private String where(CaseQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        String found = "true";
        if (!query.text().isEmpty()) {
            found = TEXT;
            parameters.put("text", containing(query.text()));
        }
        conditions.add("case when " + readership.condition() + " then " + found + " else false end");
        if (!query.number().isEmpty()) {
            conditions.add("lower(c.number) like :number escape '!'");
            parameters.put("number", containing(query.number()));
        }
        if (!query.subject().isEmpty()) {
            conditions.add("c.subject_key like :subject escape '!'");
            parameters.put("subject", containing(Party.keyOf(query.subject())));
        }
        if (!query.unit().isEmpty()) {
            conditions.add("c.unit = :unit");
            parameters.put("unit", query.unit());
        }
        if (!query.stage().isEmpty()) {
            conditions.add("c.stage = :stage");
            parameters.put("stage", query.stage());
        }
        if (query.open() != null) {
            conditions.add(query.open() ? "c.closed_at is null" : "c.closed_at is not null");
        }
        if (query.from() != null) {
            conditions.add("c.opened_at >= :from");
            parameters.put("from", startOf(query.from()));
        }
        if (query.to() != null) {
            conditions.add("c.opened_at < :until");
            parameters.put("until", startOf(query.to().plusDays(1)));
        }
        return String.join(" and ", conditions);
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** Signs that mean something to {@code like} are looked for as they are. */
    private static String containing(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        @Nullable Timestamp closedAt = row.getTimestamp("closed_at");
        return new Row(
                row.getString("number"),
                row.getString("subject_name"),
                row.getString("subject_organisation"),
                row.getString("stage"),
                row.getString("unit"),
                row.getTimestamp("opened_at").toInstant(),
                closedAt == null ? null : closedAt.toInstant(),
                row.getString("outcome"),
                row.getLong("total"));
    }

    /** @param total how many there are in all, on this page and the others */
    record Found(List<Row> rows, long total) {}

    /** A case as it is kept. */
    record Row(
            String number,
            @Nullable String subjectName,
            @Nullable String subjectOrganisation,
            String stage,
            @Nullable String unit,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String outcome,
            long total) {}
}
