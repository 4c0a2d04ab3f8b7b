package org.mingjian.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.casefile.CaseRecord.Step;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseRecordsTest {

    private static final String CASE = "XS-2026-0001";
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00.123456789Z");

    @ParameterizedTest
    @EnumSource(Database.class)
    void records_form_a_chain_that_holds(Database database) {
        JdbcClient jdbc = open(database);
        CaseRecords records = three(jdbc);

        assertThat(records.of(CASE)).extracting(CaseRecord::position).containsExactly(1, 2, 3);
        assertThat(records.of(CASE).get(1).previousHash())
                .isEqualTo(records.of(CASE).get(0).hash());
        assertThat(records.firstBroken(CASE)).isEmpty();
        assertThat(records.firstBroken("XS-2026-9999")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_record_that_was_changed_is_named(Database database) {
        for (String change : List.of(
                "update case_record set fields = '{\"opinion\":\"AGREE\"}' where position = 2",
                "update case_record set actor = 'chief' where position = 2",
                "update case_record set recorded_at = timestamp with time zone '2020-01-01 00:00:00+00' where position = 2",
                "update case_record set hash = previous_hash where position = 2",
                "delete from case_record where position = 2")) {
            JdbcClient jdbc = open(database);
            CaseRecords records = three(jdbc);
            jdbc.sql(change).update();

            assertThat(records.firstBroken(CASE)).as(change).contains(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void records_that_were_cut_off_or_forged_with_another_key_are_found(Database database) {
        JdbcClient jdbc = open(database);
        CaseRecords records = three(jdbc);
        jdbc.sql("delete from case_record where position = 3").update();
        assertThat(records.firstBroken(CASE)).contains(3);

        JdbcClient other = open(database);
        three(other);
        assertThat(new CaseRecords(other, new RecordSeal("another key")).firstBroken(CASE))
                .contains(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void who_has_worked_on_an_element_or_a_stage_is_known(Database database) {
        CaseRecords records = three(open(database));

        assertThat(records.actorsOf(CASE, Set.of("userTask_b"))).containsExactly("inspect-1-b");
        assertThat(records.actorsOf(CASE, Set.of("clue"))).containsExactlyInAnyOrder("inspect-1-a", "inspect-1-b");
        assertThat(records.actorsOf(CASE, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void nothing_is_recorded_for_a_case_that_is_not_there(Database database) {
        CaseRecords records = three(open(database));

        assertThat(records.append("XS-2026-9999", step("userTask_a", "x"))).isEmpty();
        assertThat(records.of("XS-2026-9999")).isEmpty();
    }

    private static JdbcClient open(Database database) {
        DataSource source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("insert into case_file (number, opened_at, stage, record_count) values (?, ?, 'clue', 0)")
                .params(CASE, NOON.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc;
    }

    private static CaseRecords three(JdbcClient jdbc) {
        CaseRecords records = new CaseRecords(jdbc, new RecordSeal("the office's key"));
        records.append(CASE, step("userTask_a", "inspect-1-a"));
        records.append(CASE, step("userTask_b", "inspect-1-b"));
        records.append(CASE, step("userTask_c", "inspect-1-a"));
        return records;
    }

    private static Step step(String element, String actor) {
        return Step.of("clue", element, "办理", actor, NOON, Map.of("opinion", "不同意", "remark", "文字'\"\\，表情😀"));
    }
}
