package org.mingjian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.Repositories;
import org.mingjian.enforcement.Enforcement.Decision;
import org.mingjian.enforcement.Enforcement.Execution;

class EnforcementTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    @Test
    void it_is_called_by_the_sanctions_it_carries_out() {
        assertThat(decided(PartySanction.PROBATION, GovernmentSanction.REMOVAL).sanctions())
                .isEqualTo("留党察看、政务撤职");
        assertThat(decided(PartySanction.NONE, GovernmentSanction.DEMERIT).sanctions())
                .isEqualTo("政务记过");
        assertThat(decided(PartySanction.NONE, GovernmentSanction.NONE).sanctions())
                .isEqualTo("免予处分");
    }

    @Test
    void no_more_is_recovered_than_the_decision_says() {
        Enforcement enforcement = decided(PartySanction.WARNING, GovernmentSanction.NONE);
        enforcement.recover(new BigDecimal("400.50"));

        assertThat(enforcement.toRecover()).isEqualByComparingTo("599.50");
        assertThatIllegalArgumentException().isThrownBy(() -> enforcement.recover(new BigDecimal("599.51")));
        assertThatIllegalArgumentException().isThrownBy(() -> enforcement.recover(new BigDecimal("-1")));
    }

    @Test
    void what_is_carried_out_stays_as_it_is() {
        Enforcement enforcement = decided(PartySanction.WARNING, GovernmentSanction.NONE);
        enforcement.conclude(carriedOut(null));

        assertThat(enforcement.deliveredOn()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> enforcement.changePostAndPay(DECIDED, DECIDED));
    }

    @Test
    void a_visit_is_due_no_later_than_the_last_day_of_the_effect() {
        Period halfYear = Period.ofMonths(6);

        assertThat(Effect.begun("XS-2026-0001", DECIDED, DECIDED.plusYears(1), halfYear)
                        .visitOn())
                .isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(Effect.begun("XS-2026-0001", DECIDED, DECIDED.plusMonths(5), halfYear)
                        .visitOn())
                .isEqualTo(LocalDate.of(2026, 8, 10));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_enforcement_comes_back_from_the_database_as_it_went_in(Database database) {
        EnforcementRepository enforcements = Repositories.on(database, EnforcementRepository.class);
        Enforcement saved = enforcements.save(decided(PartySanction.POST_REMOVAL, GovernmentSanction.NONE));
        saved.recover(new BigDecimal("0.50"));
        saved.changePostAndPay(DECIDED.plusDays(3), DECIDED.plusDays(4));
        saved.conclude(carriedOut(DECIDED.plusDays(2)));
        enforcements.save(saved);

        Optional<Enforcement> found = enforcements.findById("XS-2026-0001");
        assertThat(found.orElseThrow())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(saved);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_effect_comes_back_from_the_database_as_it_went_in(Database database) {
        EffectRepository effects = Repositories.on(database, EffectRepository.class);
        Effect saved = effects.save(Effect.begun("XS-2026-0001", DECIDED, DECIDED.plusYears(1), Period.ofMonths(6)));
        saved.visit(DECIDED.plusMonths(6), true);
        saved.end(Instant.parse("2027-03-10T16:00:00Z"));
        effects.save(saved);

        assertThat(effects.findById("XS-2026-0001").orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(saved);
    }

    private static Enforcement decided(PartySanction party, GovernmentSanction government) {
        return Enforcement.of(
                new Decision("XS-2026-0001", party, government, DECIDED, DECIDED.plusYears(1), new BigDecimal("1000")));
    }

    private static Execution carriedOut(@Nullable LocalDate deliveredOn) {
        return new Execution(DECIDED.plusDays(1), deliveredOn, null, null, DECIDED.plusDays(9));
    }
}
