package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

class LargestTemplateTest {

    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");

    @ParameterizedTest
    @EnumSource
    void the_largest_template_that_is_taken_can_be_kept(Database database) {
        JdbcClient jdbc = JdbcClient.create(database.migrated());
        jdbc.sql("insert into paper_template (code, version, content, put_by, put_at) values ('largest', 1, ?, 'a', ?)")
                .params(new byte[TemplateParts.LARGEST], NOW.atOffset(ZoneOffset.UTC))
                .update();
        assertThat(jdbc.sql("select content from paper_template where code = 'largest'")
                        .query(byte[].class)
                        .single())
                .hasSize(TemplateParts.LARGEST);
    }
}
