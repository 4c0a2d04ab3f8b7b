package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.casefile.Party;
import org.mingjian.desk.CaseQuery.Typed;
import org.mingjian.people.DemoCounty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search as SQL, for the head of the first inspection unit, on both databases. */
class CaseSearchTest {

    private static final String READER = "inspect-1-head";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @EnumSource(Database.class)
    void texts_are_found_wherever_they_were_entered_and_signs_mean_themselves(Database database) {
        County county = County.on(database);
        county.file("XS-2026-0001", "inspect-1", "张 三", "县财政局", "收受礼金100%属实\n另有_下划线");
        county.file("XS-2026-0002", "inspect-1", "李四", "县教育局", "公款旅游 ABC");
        county.file("XS-2026-0003", "inspect-2", "张三丰", "县财政局", "收受礼金");

        assertThat(county.numbers(Queries.text("礼金"))).containsExactly("XS-2026-0001");
        assertThat(county.numbers(Queries.text("100%属"))).containsExactly("XS-2026-0001");
        assertThat(county.numbers(Queries.text("金%属"))).isEmpty();
        assertThat(county.numbers(Queries.text("有_下"))).containsExactly("XS-2026-0001");
        assertThat(county.numbers(Queries.text("另_下"))).isEmpty();
        assertThat(county.numbers(Queries.text("游 abc"))).containsExactly("XS-2026-0002");
        assertThat(county.numbers(Queries.text("财政局"))).containsExactly("XS-2026-0001");
        assertThat(county.numbers(Queries.text("!"))).isEmpty();
        assertThat(county.numbers(Queries.text("'; drop table case_file; --"))).isEmpty();
        assertThat(county.numbers(Queries.subject("张三"))).containsExactly("XS-2026-0001");
        assertThat(county.numbers(Queries.number("xs-2026-000"))).containsExactly("XS-2026-0002", "XS-2026-0001");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void pages_hold_what_they_should_and_count_all(Database database) {
        County county = County.on(database);
        for (int i = 1; i <= 7; i++) {
            county.file("XS-2026-000" + i, "inspect-1", "某某", "某局", "文字");
        }
        county.file("XS-2026-0008", "inspect-2", "某某", "某局", "文字");

        CaseSearch.Found page = county.search().find(Queries.sorted("number", 1, 3));
        assertThat(page.rows())
                .extracting(CaseSearch.Row::number)
                .containsExactly("XS-2026-0004", "XS-2026-0005", "XS-2026-0006");
        assertThat(page.total()).isEqualTo(7);
        assertThat(county.search().find(Queries.sorted("-number", 2, 3)).rows())
                .extracting(CaseSearch.Row::number)
                .containsExactly("XS-2026-0001");
        CaseSearch.Found behind = county.search().find(Queries.sorted("number", 9, 3));
        assertThat(behind.rows()).isEmpty();
        assertThat(behind.total()).isEqualTo(7);
        for (CaseQuery.Order order : CaseQuery.Order.values()) {
            for (boolean descending : List.of(true, false)) {
                CaseQuery query = new CaseQuery("", "", "", "", null, null, "", null, order, descending, 0, 20);
                assertThat(county.search().find(query).total()).as(order.name()).isEqualTo(7);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void days_units_stages_and_states_narrow_the_search(Database database) {
        County county = County.on(database);
        county.file("XS-2026-0001", "inspect-1", "某某", "某局", "文字");
        county.jdbc()
                .sql("update case_file set closed_at = opened_at, outcome = 'CLOSE', stage = 'closure'")
                .update();
        county.file("XS-2026-0002", "inspect-1", "某某", "某局", "文字");

        assertThat(county.numbers(typed(Map.of("open", "true")))).containsExactly("XS-2026-0002");
        assertThat(county.numbers(typed(Map.of("open", "false")))).containsExactly("XS-2026-0001");
        assertThat(county.numbers(typed(Map.of("stage", "closure")))).containsExactly("XS-2026-0001");
        assertThat(county.numbers(typed(Map.of("unit", "inspect-2")))).isEmpty();
        // opened at 00:30 in Shanghai, which is the day before in UTC
        assertThat(county.numbers(typed(Map.of("from", "2026-03-02", "to", "2026-03-02"))))
                .hasSize(2);
        assertThat(county.numbers(typed(Map.of("to", "2026-03-01")))).isEmpty();
        assertThat(county.numbers(typed(Map.of("from", "2026-03-03")))).isEmpty();
    }

    private static CaseQuery typed(Map<String, String> conditions) {
        return CaseQuery.of(new com.fasterxml.jackson.databind.ObjectMapper().convertValue(conditions, Typed.class));
    }

    /** A database with cases, and the search over them. */
    private record County(JdbcClient jdbc, CaseSearch search) {

        static County on(Database database) {
            JdbcClient jdbc = JdbcClient.create(database.migrated());
            Readership readership = new Readership(jdbc, new NoTasks(), DemoCounty.people());
            return new County(jdbc, new CaseSearch(jdbc, readership, Clock.system(ZONE)));
        }

        void file(String number, String unit, String subject, String organisation, String entered) {
            OffsetDateTime opened = Instant.parse("2026-03-01T16:30:00Z").atOffset(ZoneOffset.UTC);
            jdbc.sql("insert into case_file (number, opened_at, stage, unit, record_count, subject_name,"
                            + " subject_organisation, subject_key) values (?, ?, 'clue', ?, 1, ?, ?, ?)")
                    .params(number, opened, unit, subject, organisation, Party.keyOf(subject))
                    .update();
            jdbc.sql("insert into case_record (case_number, position, stage, element_id, element_label, actor,"
                            + " recorded_at, fields, previous_hash, hash, entered)"
                            + " values (?, 1, 'clue', 'e', 'e', 'x', ?, '{}', '', '', ?)")
                    .params(number, opened, entered.toLowerCase(Locale.ROOT))
                    .update();
        }

        List<String> numbers(CaseQuery query) {
            return search.find(query).rows().stream()
                    .map(CaseSearch.Row::number)
                    .toList();
        }
    }

    /** The head of a unit without any task. */
    private static final class NoTasks implements Whereabouts {

        @Override
        public String reader() {
            return READER;
        }

        @Override
        public Optional<String> ofTask(String taskId) {
            return Optional.empty();
        }

        @Override
        public boolean seesAllTasks() {
            return false;
        }

        @Override
        public String casesOfVisibleTasks() {
            return "select f.number from case_file f where f.number in (:groups) and f.number = :reader";
        }

        @Override
        public boolean mayWorkOn(String taskId) {
            return false;
        }

        @Override
        public boolean isRequest(String taskId) {
            return false;
        }

        @Override
        public String nameOf(String model) {
            return model;
        }

        @Override
        public List<Model> models(String caseNumber) {
            return List.of();
        }

        @Override
        public Optional<Way> way(String caseNumber, String definitionId) {
            return Optional.empty();
        }

        @Override
        public Counts counts() {
            return new Counts(0, 0, 0);
        }
    }
}
