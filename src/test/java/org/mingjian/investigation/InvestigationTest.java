package org.mingjian.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.investigation.Investigation.Opening;
import org.mingjian.investigation.Investigation.Report;
import org.mingjian.investigation.Investigation.Team;
import org.mingjian.people.Level;

class InvestigationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void a_round_is_reported_and_handed_to_the_hearing() {
        Investigation done = reported().transferred(TUESDAY);

        assertThat(done.state()).isEqualTo(Investigation.State.TRANSFERRED);
        assertThat(done.endedOn()).isEqualTo(TUESDAY);
        assertThatThrownBy(() -> done.withdrawn(TUESDAY)).hasMessageContaining("TRANSFERRED");
    }

    @Test
    void nothing_goes_to_the_hearing_without_a_report_or_before_it() {
        assertThatThrownBy(() -> formed().transferred(TUESDAY)).hasMessageContaining("OPEN");
        assertThatThrownBy(() -> reported().transferred(MONDAY)).hasMessageContaining("移送审理日期");
    }

    @Test
    void a_report_follows_the_meeting_on_its_facts() {
        assertThat(report(MONDAY, MONDAY).objection()).isEmpty();
        assertThat(report(TUESDAY, MONDAY).objection())
                .hasValueSatisfying(text -> assertThat(text).contains("报告日期"));
        assertThatThrownBy(() -> formed().reported(new Report(null, TUESDAY, BigDecimal.ZERO, false)))
                .hasMessageContaining("尚未与本人核对");
    }

    @Test
    void a_later_round_goes_on_with_plan_team_and_meeting() {
        Investigation later = Investigation.opened(
                new Opening("XS-2026-0001", Round.SUPPLEMENT, "invest-5", MONDAY),
                reported().transferred(TUESDAY),
                Instant.EPOCH);

        assertThat(later.members()).containsExactly("a", "b");
        assertThat(later.plan()).isEqualTo("方案");
        assertThat(later.factMeetingOn()).isEqualTo(MONDAY);
        assertThat(later.state()).isEqualTo(Investigation.State.OPEN);
    }

    @Test
    void a_measure_is_approved_by_its_level_or_a_higher_one_and_not_before_the_filing() {
        MeasureRule search = new MeasureRule("搜查", Level.H2);

        assertThat(search.objection(Level.H2, MONDAY, MONDAY)).isEmpty();
        assertThat(search.objection(Level.H3, TUESDAY, MONDAY)).isEmpty();
        assertThat(search.objection(Level.H1, TUESDAY, MONDAY))
                .hasValueSatisfying(text -> assertThat(text).contains("搜查应当由分管领导批准"));
        assertThat(search.objection(Level.H2, MONDAY, TUESDAY))
                .hasValueSatisfying(text -> assertThat(text).contains("立案日期"));
    }

    @Test
    void a_dossier_names_what_it_lacks_in_the_order_of_its_list() {
        Dossier dossier = new Dossier(List.of(
                new Dossier.Item("PLAN", "方案"), new Dossier.Item("EVIDENCE", "证据"), new Dossier.Item("REPORT", "报告")));

        assertThat(dossier.missing(List.of("EVIDENCE"))).containsExactly("方案", "报告");
        assertThat(dossier.missing(List.of("REPORT", "PLAN", "EVIDENCE"))).isEmpty();
    }

    private static Investigation formed() {
        return Investigation.opened(new Opening("XS-2026-0001", Round.FIRST, "invest-5", MONDAY), null, Instant.EPOCH)
                .formed(new Team("方案", List.of("a", "b"), "a"));
    }

    private static Investigation reported() {
        return formed().reported(report(MONDAY, TUESDAY));
    }

    private static Report report(LocalDate met, LocalDate on) {
        return new Report(met, on, BigDecimal.TEN, false);
    }
}
