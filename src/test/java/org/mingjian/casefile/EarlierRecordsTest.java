package org.mingjian.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office that comes from a version without the search finds its old cases by name, post and text. */
class EarlierRecordsTest {

    private static final String LAST_WITHOUT_SEARCH = "64";

    @ParameterizedTest
    @EnumSource(Database.class)
    void cases_of_before_are_found_like_new_ones(Database database) {
        DataSource source = database.empty();
        flyway(source).target(LAST_WITHOUT_SEARCH).load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        oldCase(jdbc, "XS-2025-0001", "张 某某", "{\"subjectPost\":\"副镇长\",\"allegation\":\"收受礼金\",\"realName\":true}");
        jdbc.sql("insert into case_record select case_number, 2, stage, element_id, element_label, actor, recorded_at,"
                        + " '{\"opinion\":\"拟同意\",\"subjectPost\":\"不是这里\"}', hash, hash from case_record")
                .update();

        flyway(source).javaMigrations(new EarlierRecords()).load().migrate();

        assertThat(jdbc.sql("select subject_name, subject_organisation, subject_post, subject_key from case_file")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("张 某某", "某镇人民政府", "副镇长", "张某某");
        assertThat(jdbc.sql("select entered from case_record order by position")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        first -> assertThat(first).contains("收受礼金", "副镇长").doesNotContain("allegation"),
                        second -> assertThat(second).contains("拟同意"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_empty_office_has_nothing_to_fill_in(Database database) {
        DataSource source = database.empty();
        flyway(source).javaMigrations(new EarlierRecords()).load().migrate();

        assertThat(JdbcClient.create(source)
                        .sql("select count(*) from case_record")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure().dataSource(source);
    }

    private static void oldCase(JdbcClient jdbc, String number, String subject, String fields) {
        jdbc.sql(
                        "insert into case_file (number, opened_at, stage, record_count) values (?, current_timestamp, 'clue', 2)")
                .param(number)
                .update();
        jdbc.sql("insert into clue (case_number, state, subject_name, subject_organisation, allegation, received_on,"
                        + " registered_at, version) values (?, 'REGISTERED', ?, '某镇人民政府', '收受礼金', current_date,"
                        + " current_timestamp, 0)")
                .params(number, subject)
                .update();
        jdbc.sql("insert into case_record values (?, 1, 'lifecycle', 'startEvent_clueReported', '登记问题线索', 'petition-a',"
                        + " current_timestamp, ?, ?, ?)")
                .params(number, fields, "0".repeat(64), "1".repeat(64))
                .update();
    }
}
