package org.mingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.notification.Notice.Kind;

class TemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Templates templates = new Templates();

    @Test
    void an_extension_names_both_days() {
        Notice extended = Notice.of(Kind.EXTENDED, "XS-2026-0001", "初步核实期限", DAY, DAY.plusMonths(1));
        assertThat(templates.text(extended)).isEqualTo("案号 XS-2026-0001：“初步核实期限”经批准延长，届满日由 2026年12月1日 改为 2027年1月1日。");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_text_without_a_gap(Kind kind) {
        assertThat(templates.text(enoughDates(kind)))
                .contains("XS-2026-0001", "提出处置意见")
                .doesNotContain("{", "}", "null");
    }

    @Test
    void a_missing_date_is_refused_before_it_leaves_a_gap_in_the_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> Notice.of(Kind.EXTENDED, "XS-2026-0001", "期限", DAY));
    }

    private static Notice enoughDates(Kind kind) {
        for (int dates = 0; dates < 3; dates++) {
            try {
                return Notice.of(
                        kind,
                        "XS-2026-0001",
                        "提出处置意见",
                        Collections.nCopies(dates, DAY).toArray(LocalDate[]::new));
            } catch (IllegalArgumentException oneMore) {
                continue;
            }
        }
        throw new AssertionError(kind);
    }
}
