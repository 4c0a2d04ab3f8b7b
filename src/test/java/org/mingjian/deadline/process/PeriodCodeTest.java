package org.mingjian.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodCodeTest {

    @Test
    void a_period_is_named_by_its_code() {
        PeriodCode code =
                PeriodCode.parse("${deadlines.due('HEARING', execution)}").orElseThrow();

        assertThat(code).isEqualTo(new PeriodCode("HEARING", false));
    }

    @Test
    void or_by_the_variable_that_holds_the_code() {
        PeriodCode code = PeriodCode.parse("${deadlines.expiry(investigationPeriod, execution)}")
                .orElseThrow();

        assertThat(code).isEqualTo(new PeriodCode("investigationPeriod", true));
    }

    @Test
    void other_expressions_name_none() {
        assertThat(PeriodCode.parse("${people.chief()}")).isEmpty();
    }
}
