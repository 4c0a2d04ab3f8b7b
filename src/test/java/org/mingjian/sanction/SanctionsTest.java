package org.mingjian.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.Repositories;
import org.mingjian.sanction.Sanction.Papers;

class SanctionsTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_sanction_comes_back_with_all_that_was_kept(Database database) {
        SanctionRepository sanctions = Repositories.on(database, SanctionRepository.class);
        Proposal proposal = new Proposal(
                Proposal.Kind.SANCTION,
                PartySanction.PROBATION,
                Probation.P2Y,
                GovernmentSanction.REMOVAL,
                new BigDecimal("12500.50"),
                true);
        Sanction sanction = sanctions.save(Sanction.of("XS-2026-0001", proposal));
        sanction.submit();
        sanction.decide(LocalDate.of(2026, 3, 2), new Papers("纪处〔2026〕1号", null));
        sanction.complete(Period.ofYears(4), Period.ofMonths(24), AccountabilityForm.FOURTH);
        sanctions.save(sanction);

        Sanction kept = sanctions.findById("XS-2026-0001").orElseThrow();
        assertThat(kept).usingRecursiveComparison().isEqualTo(sanction);
        assertThat(kept.proposal()).isEqualTo(proposal);
        assertThat(kept.effectUntil()).contains(LocalDate.of(2030, 3, 2));
    }
}
