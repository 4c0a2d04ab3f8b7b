package org.mingjian.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.inquiry.InquiryCheck.Finding;

class InquiryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final Inquiry inquiry = new Inquiry("XS-2026-0001", 1, InquiryMethod.LETTER);

    @Test
    void a_round_goes_from_its_plan_to_what_follows() {
        inquiry.numberLetter("纪询〔2026〕1号");
        inquiry.end(LocalDate.of(2026, 3, 20));
        inquiry.report(InquiryResult.VERIFICATION, null);

        assertThat(inquiry.conclude(NOW)).isEqualTo(InquiryResult.VERIFICATION);
        assertThat(inquiry.state()).isEqualTo(Inquiry.State.CONCLUDED);
    }

    @Test
    void nothing_follows_before_the_person_was_heard() {
        assertThatThrownBy(() -> inquiry.report(InquiryResult.ACCEPTED, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PLANNED");
    }

    @Test
    void only_an_accepted_explanation_is_answered_by_a_letter_and_drawn() {
        inquiry.end(LocalDate.of(2026, 3, 20));
        inquiry.report(InquiryResult.HOLD, null);

        assertThatThrownBy(() -> inquiry.numberAcceptance("纪函〔2026〕1号")).hasMessageContaining("HOLD");
        assertThatThrownBy(() -> inquiry.accept(true, NOW)).hasMessageContaining("HOLD");
    }

    @Test
    void only_an_untrue_explanation_is_dealt_with_and_a_finding_is_final() {
        InquiryCheck check = new InquiryCheck("XS-2026-0001", 1, NOW);
        check.find(List.of("style-a", "style-b"), LocalDate.of(2026, 4, 1), Finding.TRUE);

        assertThatThrownBy(() -> check.handle("REPORT_CHIEF")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> check.find(check.checkers(), LocalDate.of(2026, 4, 2), Finding.UNTRUE))
                .isInstanceOf(IllegalStateException.class);
    }
}
