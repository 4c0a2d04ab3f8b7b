package org.mingjian.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> TEAM = List.of("hearing-1-a", "hearing-1-b");

    private final Hearing hearing = new Hearing("XS-2026-0001", 1, "hearing-1", NOW);

    @Test
    void a_team_has_at_least_two_who_did_not_investigate() {
        hearing.accept(LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> hearing.form(List.of("hearing-1-a", "hearing-1-a"), Set.of()))
                .hasMessageContaining("不少于二人");
        assertThatThrownBy(() -> hearing.form(TEAM, Set.of("hearing-1-b"))).hasMessageContaining("参加过审查调查");
        hearing.form(TEAM, Set.of("invest-5-a"));
        assertThat(hearing.team()).isEqualTo(TEAM);
    }

    @Test
    void nothing_is_heard_before_it_is_accepted() {
        hearing.defer();
        hearing.defer();

        assertThat(hearing.deferrals()).isEqualTo(2);
        assertThatThrownBy(() -> hearing.form(TEAM, Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DEFERRED");
    }

    @Test
    void a_hearing_ends_once() {
        hearing.accept(LocalDate.of(2026, 3, 2));
        hearing.form(TEAM, Set.of());
        hearing.conclude(HearingConclusion.SUPPLEMENT, "补充银行流水", NOW);

        assertThat(hearing.conclusion()).contains(HearingConclusion.SUPPLEMENT);
        assertThat(hearing.supplementItems()).contains("补充银行流水");
        assertThatThrownBy(() -> hearing.conclude(HearingConclusion.PASS, null, NOW))
                .hasMessageContaining("CONCLUDED");
    }

    @Test
    void what_is_missing_is_named_in_the_order_of_the_list() {
        assertThat(CaseMaterial.missing(EnumSet.of(CaseMaterial.FILES, CaseMaterial.REFERRAL), false))
                .containsExactly(CaseMaterial.REPORT, CaseMaterial.FACTS);
        assertThat(CaseMaterial.missing(EnumSet.complementOf(EnumSet.of(CaseMaterial.PROPERTY)), true))
                .isEmpty();
        assertThat(CaseMaterial.missing(EnumSet.complementOf(EnumSet.of(CaseMaterial.PROSECUTION)), true))
                .containsExactly(CaseMaterial.PROSECUTION);
    }
}
