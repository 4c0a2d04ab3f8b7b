package org.mingjian.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.mingjian.sanction.Sanction.Papers;

class SanctionTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 8, 31);

    private final Sanction sanction = Sanction.of(
            "XS-2026-0001",
            new Proposal(
                    Proposal.Kind.SANCTION,
                    PartySanction.WARNING,
                    Probation.NONE,
                    GovernmentSanction.DEMERIT,
                    BigDecimal.ZERO,
                    false));

    @Test
    void it_is_in_effect_for_the_longer_of_its_two_periods_from_the_day_of_the_decision() {
        decide();
        sanction.complete(Period.parse("P1Y6M"), Period.parse("P6M"), AccountabilityForm.SECOND);

        assertThat(sanction.effectUntil()).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_sanction_without_a_period_has_no_last_day() {
        decide();
        sanction.complete(Period.ZERO, Period.parse("P0D"), AccountabilityForm.THIRD);

        assertThat(sanction.effectUntil()).isEmpty();
    }

    @Test
    void nothing_is_decided_before_it_is_submitted() {
        assertThatThrownBy(() -> sanction.decide(DECIDED, new Papers(null, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PROPOSED");
    }

    private void decide() {
        sanction.submit();
        sanction.decide(DECIDED, new Papers("纪处〔2026〕1号", "监政处〔2026〕1号"));
    }
}
