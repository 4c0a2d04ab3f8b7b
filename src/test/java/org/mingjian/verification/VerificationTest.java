package org.mingjian.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.verification.Verification.Report;

class VerificationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final Verification verification = new Verification("XS-2026-0001", 1, "", "");

    @Test
    void a_team_has_two_members_and_a_leader_among_them() {
        assertThatThrownBy(() -> verification.plan(List.of("inspect-1-a"), "inspect-1-a"))
                .hasMessageContaining("不少于二人");
        assertThatThrownBy(() -> verification.plan(List.of("inspect-1-a", "inspect-1-a"), "inspect-1-a"))
                .hasMessageContaining("不少于二人");
        assertThatThrownBy(() -> verification.plan(List.of("inspect-1-a", "inspect-1-b"), "style-a"))
                .hasMessageContaining("组长");
    }

    @Test
    void nothing_is_proposed_before_all_have_signed() {
        verification.plan(List.of("inspect-1-a", "inspect-1-b"), "inspect-1-a");
        verification.start(LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> verification.report(new Report(VerificationResult.FILING, null, false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("RUNNING");
    }

    @Test
    void a_returned_report_is_signed_anew() {
        verification.plan(List.of("inspect-1-a", "inspect-1-b"), "inspect-1-a");
        verification.start(LocalDate.of(2026, 3, 2));
        verification.sign(NOW);
        verification.report(new Report(VerificationResult.CLOSE, null, true));
        verification.returnReport();

        assertThat(verification.signedAt()).isEmpty();
        assertThat(verification.state()).isEqualTo(Verification.State.RUNNING);
    }
}
