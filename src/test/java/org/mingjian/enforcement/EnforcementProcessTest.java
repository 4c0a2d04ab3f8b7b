package org.mingjian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecords;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class EnforcementProcessTest {

    @Autowired
    Desk desk;

    @Autowired
    Enforcements enforcements;

    @Autowired
    Effects effects;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRecords records;

    @Autowired
    Clock clock;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_light_sanction_is_announced_delivered_copied_checked_and_reported() {
        String clue = warned();
        assertThat(desk.openTasks(clue))
                .containsExactly(
                        "userTask_announceDecision",
                        "userTask_checkRestraints",
                        "userTask_copyToOrganisation",
                        "userTask_deliverDecision");
        carryOut(clue);
        desk.complete(clue, "userTask_announceDecision", Map.of());
        desk.complete(clue, "userTask_reportExecution", Map.of());

        assertThat(desk.ends(clue)).contains("endEvent_executionReported", "endEvent_enforced");
        Enforcement enforcement = enforcements.get(clue);
        assertThat(enforcement.state()).isEqualTo(Enforcement.State.ENFORCED);
        assertThat(enforcement.sanctions()).isEqualTo("党内严重警告");
        assertThat(enforcement.announcedOn()).contains(today());
        assertThat(enforcement.deliveredOn()).contains(today());
        assertThat(records.firstBroken(clue)).isEmpty();
    }

    @Test
    void delivery_does_not_replace_the_announcement() {
        String clue = warned();
        carryOut(clue);

        assertThat(desk.openTasks(clue)).containsExactly("userTask_announceDecision");
    }

    @Test
    void an_exemption_is_announced_and_reported_and_nothing_else() {
        String clue = start(Map.of("governmentSanction", "NONE", "recoveryAmount", 0));

        assertThat(desk.openTasks(clue)).containsExactly("userTask_announceDecision");
        desk.complete(clue, "userTask_announceDecision", Map.of());
        desk.complete(clue, "userTask_reportExecution", Map.of());
        assertThat(desk.ends(clue)).contains("endEvent_enforced");
        assertThat(enforcements.get(clue).sanctions()).isEqualTo("免予处分");
    }

    @Test
    void two_announce_a_decision_to_the_person_and_a_party_sanction_to_the_branch() {
        String clue = warned();

        assertThatThrownBy(() ->
                        desk.complete(clue, "userTask_announceDecision", Map.of("announcers", List.of("inspect-1-a"))))
                .hasMessageContaining("至少选择2项");
        assertThatThrownBy(() -> desk.complete(
                        clue, "userTask_announceDecision", Map.of("announcementAudience", List.of("SUBJECT"))))
                .hasMessageContaining("全体党员");
        assertThatThrownBy(() -> desk.complete(
                        clue, "userTask_announceDecision", Map.of("announcementAudience", List.of("BRANCH"))))
                .hasMessageContaining("应当包括本人");
        assertThatThrownBy(() -> desk.complete(
                        clue,
                        "userTask_announceDecision",
                        Map.of("announcedOn", today().minusDays(1).toString())))
                .hasMessageContaining("日期先后不符");
    }

    @Test
    void a_heavy_sanction_changes_post_and_pay_and_a_crime_goes_to_the_prosecutor() {
        String clue = start(Map.of(
                "partySanction", "POST_REMOVAL",
                "governmentSanction", "REMOVAL",
                "judicialTransfer", true));
        desk.complete(clue, "userTask_urgePostAndPay", Map.of());
        desk.complete(clue, "userTask_verifyPostAndPay", Map.of("postAndPayState", "PENDING"));
        desk.complete(clue, "userTask_urgePostAndPay", Map.of());
        assertThatThrownBy(() -> desk.complete(
                        clue, "userTask_verifyPostAndPay", Map.of("postAndPayVouchers", List.of("PAY_TABLE"))))
                .hasMessageContaining("至少选择2项");
        desk.complete(clue, "userTask_verifyPostAndPay", Map.of("postAndPayState", "DONE"));
        desk.complete(clue, "userTask_transferJudicial", "casemgmt-a", Map.of());
        desk.complete(clue, "userTask_deliverDecision", Map.of());
        desk.complete(clue, "userTask_copyToOrganisation", Map.of());
        desk.complete(clue, "userTask_announceDecision", Map.of());
        desk.complete(clue, "userTask_reportExecution", Map.of());

        assertThat(desk.ends(clue))
                .contains("endEvent_changeVerified", "endEvent_postAndPayChanged", "endEvent_enforced");
        Enforcement enforcement = enforcements.get(clue);
        assertThat(enforcement.sanctions()).isEqualTo("撤销党内职务、政务撤职");
        assertThat(enforcement.postChangedOn()).contains(today());
        assertThat(enforcement.payChangedOn()).contains(today());
        assertThat(enforcement.judicialTransferredOn()).contains(today());
    }

    @Test
    void gains_are_recovered_in_parts_until_nothing_is_left() {
        String clue = start(Map.of("recoveryAmount", 30000.5));
        recover(clue, 10000, "CONTINUE");
        assertThatThrownBy(() -> recover(clue, 20001, "CONTINUE")).hasMessageContaining("超过尚未追缴的金额");
        recover(clue, 20000.5, "CONTINUE");

        assertThat(desk.ends(clue)).contains("endEvent_gainsRecovered", "endEvent_recoveryEnded");
        assertThat(enforcements.get(clue).recoveredAmount()).isEqualByComparingTo("30000.5");
        assertThat(enforcements.get(clue).toRecover()).isEqualByComparingTo("0");
    }

    @Test
    void the_head_decides_whether_the_rest_is_given_up() {
        String clue = start(Map.of("recoveryAmount", 30000));
        recover(clue, 10000, "IMPOSSIBLE");
        desk.complete(clue, "userTask_confirmRemainder", Map.of("remainderDecision", "CONTINUE"));
        recover(clue, 5000, "IMPOSSIBLE");
        desk.complete(clue, "userTask_confirmRemainder", Map.of("remainderDecision", "AGREE"));

        assertThat(desk.ends(clue)).contains("endEvent_remainderConfirmed", "endEvent_recoveryEnded");
        assertThat(enforcements.get(clue).toRecover()).isEqualByComparingTo("15000");
    }

    @Test
    void a_promotion_found_at_the_check_goes_to_case_management() {
        String clue = warned();
        desk.complete(clue, "userTask_checkRestraints", Map.of("forbiddenFound", "FOUND"));
        desk.complete(clue, "userTask_correctBenefit", "casemgmt-a", Map.of());

        assertThat(desk.openTasks(clue)).doesNotContain("userTask_correctBenefit");
    }

    @Test
    void the_period_of_effect_outlives_the_case_and_ends_by_itself() {
        String clue = warned();
        files.close(clue, "ENFORCED");
        desk.fire(clue, "event_visitDue");
        desk.complete(clue, "userTask_visitSubject", Map.of());
        assertThat(desk.ends(clue)).contains("endEvent_visited").doesNotContain("endEvent_effectEnded");
        desk.fire(clue, "event_effectEnd");

        assertThat(desk.ends(clue)).contains("endEvent_effectEnded");
        Effect effect = effects.get(clue);
        assertThat(effect.state()).isEqualTo(Effect.State.ENDED);
        assertThat(effect.visitedOn()).contains(effect.visitOn());
        assertThat(effect.visitOn()).isEqualTo(effect.begunOn().plusMonths(6));
        assertThat(effect.endedAt().map(at -> LocalDate.ofInstant(at, clock.getZone())))
                .contains(effect.effectUntil().plusDays(1));
    }

    @Test
    void a_payment_found_at_the_visit_goes_to_case_management() {
        String clue = warned();
        desk.fire(clue, "event_visitDue");
        desk.complete(
                clue,
                "userTask_visitSubject",
                Map.of("forbiddenFound", "FOUND", "forbiddenKinds", List.of("ALLOWANCE")));
        assertThat(effects.get(clue).forbiddenFound()).isTrue();
        desk.complete(clue, "userTask_correctBenefit", "casemgmt-a", Map.of());

        assertThat(desk.ends(clue)).contains("endEvent_benefitCorrected");
    }

    @Test
    void a_period_of_effect_that_ends_before_the_visit_is_recorded_all_the_same() {
        String clue = start(Map.of(
                "governmentSanction",
                "WARNING",
                "effectUntil",
                today().plusMonths(2).toString()));
        assertThat(effects.get(clue).visitOn()).isEqualTo(today().plusMonths(2));
        desk.fire(clue, "event_effectEnd");

        assertThat(desk.ends(clue)).contains("endEvent_effectEnded");
    }

    @Test
    void late_announcement_delivery_and_report_are_warned_of_and_recorded_and_decide_nothing() {
        String clue = warned();
        for (String limit : List.of("announceDecision", "deliverDecision", "enforcement")) {
            desk.fire(clue, "event_" + limit + "Warning");
            desk.fire(clue, "event_" + limit + "Missed");
            assertThat(desk.ends(clue)).contains("endEvent_" + limit + "Warned", "endEvent_" + limit + "MissRecorded");
        }
        assertThat(desk.openTasks(clue)).contains("userTask_announceDecision", "userTask_deliverDecision");
    }

    @Test
    void late_change_of_post_and_late_recovery_are_warned_of_and_recorded() {
        String clue = start(Map.of("partySanction", "EXPULSION", "recoveryAmount", 800));
        for (String limit : List.of("postAndPay", "recovery")) {
            desk.fire(clue, "event_" + limit + "Warning");
            desk.fire(clue, "event_" + limit + "Missed");
            assertThat(desk.ends(clue)).contains("endEvent_" + limit + "Warned", "endEvent_" + limit + "MissRecorded");
        }
        assertThat(desk.openTasks(clue)).contains("userTask_urgePostAndPay", "userTask_recoverGains");
    }

    private String warned() {
        return start(Map.of(
                "partySanction",
                "SERIOUS_WARNING",
                "effectUntil",
                today().plusMonths(18).toString()));
    }

    private String start(Map<String, Object> decision) {
        Map<String, Object> facts = new HashMap<>(decision);
        facts.put("sanctionedOn", today().toString());
        return desk.start("enforcement", facts);
    }

    private void carryOut(String clue) {
        desk.complete(clue, "userTask_deliverDecision", Map.of());
        desk.complete(clue, "userTask_copyToOrganisation", Map.of());
        desk.complete(clue, "userTask_checkRestraints", Map.of());
    }

    private void recover(String clue, double amount, String state) {
        desk.complete(clue, "userTask_recoverGains", Map.of("recoveredAmount", amount, "recoveryState", state));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
