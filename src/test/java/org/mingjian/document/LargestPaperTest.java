package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.document.PaperRegister.Made;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class LargestPaperTest {

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

    @ParameterizedTest
    @EnumSource
    void a_paper_that_cannot_be_kept_is_refused_in_a_sentence(Database database) {
        DataSource source = database.migrated();
        PaperRegister register = new PaperRegister(JdbcClient.create(source), new JdbcTransactionManager(source));
        byte[] paper = new byte[PaperRegister.LARGEST + 1];
        assertThatThrownBy(() -> register.add(1, new Made(1, "a", NOW, 1, paper.length, ""), paper))
                .isInstanceOf(PaperRefusal.class)
                .hasMessageContaining("文书超过1MB，未制作");
    }
}
