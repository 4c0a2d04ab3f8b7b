package org.mingjian.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseRecords;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class VerificationProcessTest {

    private static final List<String> TEAM = List.of("inspect-1-a", "invest-5-a");

    @Autowired
    Desk desk;

    @Autowired
    Verifications verifications;

    @Autowired
    CaseRecords records;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_clue_is_verified_by_a_team_and_handed_on_to_filing() {
        String clue = reported(Map.of("verificationProposal", "FILING"));
        sign(clue);
        desk.complete(clue, "userTask_deliberateVerification", Map.of());
        desk.approve(clue);

        assertThat(desk.ends(clue)).contains("endEvent_reportSigned", "endEvent_verificationConcluded");
        Verification verification = verifications.get(clue);
        assertThat(verification.result()).contains(VerificationResult.FILING);
        assertThat(verification.team()).isEqualTo(TEAM);
        assertThat(verification.approvedOn()).isPresent();
        assertThat(records.firstBroken(clue)).isEmpty();
    }

    @Test
    void a_clue_that_proved_false_is_closed_and_marked() {
        String clue = concluded(Map.of("verificationProposal", "CLOSE", "closeGround", "FALSE"));

        assertThat(verifications.get(clue).result()).contains(VerificationResult.CLOSE);
        assertThat(verifications.get(clue).reportedFalse()).isTrue();
    }

    @Test
    void a_clue_that_was_not_proved_is_closed_without_the_mark() {
        String clue = concluded(Map.of("verificationProposal", "CLOSE", "closeGround", "UNPROVEN"));

        assertThat(verifications.get(clue).reportedFalse()).isFalse();
    }

    @Test
    void a_clue_is_held() {
        assertThat(verifications
                        .get(concluded(Map.of("verificationProposal", "HOLD")))
                        .result())
                .contains(VerificationResult.HOLD);
    }

    @Test
    void a_minor_fault_is_answered_by_a_measure_of_the_first_form() {
        String clue = concluded(Map.of("verificationProposal", "FIRST_FORM", "firstFormMeasure", "CRITICIZE"));
        desk.complete(clue, "userTask_carryOutVerificationMeasure", Map.of());

        assertThat(desk.ends(clue)).contains("endEvent_verificationConcluded");
        assertThat(verifications.get(clue).measure()).contains("CRITICIZE");
    }

    @Test
    void a_clue_of_another_authority_is_transferred() {
        String clue = concluded(Map.of("verificationProposal", "TRANSFER"));
        desk.complete(clue, "userTask_transferVerification", Map.of());

        assertThat(desk.ends(clue)).contains("endEvent_verificationConcluded");
    }

    @Test
    void a_plan_that_is_not_approved_is_made_again() {
        String clue = desk.start("verification", Map.of());
        plan(clue, Map.of());
        desk.decide(clue, "REJECT");

        assertThat(desk.openTasks(clue)).containsExactly("userTask_planVerification");
        plan(clue, Map.of());
        desk.approve(clue);
        assertThat(desk.openTasks(clue)).containsExactly("userTask_conductVerification");
    }

    @Test
    void every_member_signs_for_themselves() {
        String clue = reported(Map.of());
        desk.complete(clue, "userTask_signReport", Map.of());

        assertThat(desk.openTasks(clue)).containsExactly("userTask_signReport");
        assertThatThrownBy(() -> desk.complete(clue, "userTask_signReport", "inspect-1-b", Map.of()))
                .isInstanceOf(AuthorizationException.class);
        desk.complete(clue, "userTask_signReport", Map.of());
        assertThat(desk.openTasks(clue)).containsExactly("userTask_deliberateVerification");
    }

    @Test
    void an_objection_takes_the_report_back_before_the_others_sign() {
        String clue = reported(Map.of());
        desk.complete(clue, "userTask_signReport", Map.of("signature", "OBJECT"));

        assertThat(desk.openTasks(clue)).containsExactly("userTask_writeVerificationReport");
        assertThat(desk.shown(clue, "userTask_writeVerificationReport")).containsKey("signatureObjection");
        desk.complete(clue, "userTask_writeVerificationReport", Map.of());
        sign(clue);
        assertThat(desk.openTasks(clue)).containsExactly("userTask_deliberateVerification");
    }

    @Test
    void a_report_that_the_deliberation_or_the_approval_returns_is_revised_and_signed_anew() {
        String clue = reported(Map.of("verificationProposal", "FIRST_FORM"));
        sign(clue);
        desk.complete(clue, "userTask_deliberateVerification", Map.of("verificationDeliberation", "REVISE"));
        assertThat(desk.openTasks(clue)).containsExactly("userTask_writeVerificationReport");
        desk.complete(clue, "userTask_writeVerificationReport", Map.of());
        sign(clue);
        desk.complete(clue, "userTask_deliberateVerification", Map.of());
        desk.decide(clue, "REJECT");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_writeVerificationReport");

        desk.complete(clue, "userTask_writeVerificationReport", Map.of("verificationProposal", "HOLD"));
        sign(clue);
        desk.complete(clue, "userTask_deliberateVerification", Map.of());
        desk.approve(clue);
        assertThat(verifications.get(clue).result()).contains(VerificationResult.HOLD);
        assertThat(verifications.get(clue).measure()).isEmpty();
    }

    @Test
    void a_case_that_comes_back_is_verified_as_another_round() {
        String clue = concluded(Map.of("verificationProposal", "FILING"));
        desk.startStage(clue, "verification", Map.of());
        plan(clue, Map.of());

        assertThat(verifications.get(clue).round()).isEqualTo(2);
    }

    @Test
    void measures_that_presuppose_filing_are_refused() {
        String clue = desk.start("verification", Map.of());
        assertThatThrownBy(() -> plan(clue, Map.of("plannedMeasures", List.of("QUERY", "DETENTION"))))
                .hasMessageContaining("拟采取的措施");
        assertThatThrownBy(() -> plan(clue, Map.of("plannedMeasures", List.of("TECHNICAL"))))
                .hasMessageContaining("拟采取的措施");
    }

    @Test
    void a_measure_beyond_the_plan_needs_its_own_approval() {
        String clue = running();

        assertThatThrownBy(() -> desk.complete(
                        clue, "userTask_conductVerification", Map.of("usedMeasures", List.of("QUERY", "APPRAISE"))))
                .hasMessageContaining("方案以外");
        desk.complete(
                clue,
                "userTask_conductVerification",
                Map.of("usedMeasures", List.of("APPRAISE"), "addedMeasuresApproval", "分管领导已批准"));
        assertThat(desk.openTasks(clue)).containsExactly("userTask_writeVerificationReport");
    }

    @Test
    void only_the_team_verifies() {
        String clue = running();

        assertThatThrownBy(() -> desk.complete(clue, "userTask_conductVerification", "inspect-1-b", Map.of()))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void the_leader_is_one_of_a_team_of_two() {
        String clue = desk.start("verification", Map.of());

        assertThatThrownBy(() -> plan(clue, Map.of("teamLeader", "inspect-2-a")))
                .hasMessageContaining("核查组组长");
        assertThatThrownBy(() -> plan(clue, Map.of("verificationTeam", List.of("inspect-1-a"))))
                .hasMessageContaining("至少选择2项");
    }

    @Test
    void the_period_is_warned_about_and_its_miss_recorded() {
        String clue = running();
        desk.fire(clue, "event_verificationWarning");
        desk.fire(clue, "event_verificationMissed");

        assertThat(desk.ends(clue)).contains("endEvent_verificationWarned", "endEvent_verificationMissRecorded");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_conductVerification");
    }

    @Test
    void the_period_runs_two_months_from_the_approval_and_not_into_a_holiday() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T02:00:00Z")));
        String clue = running();

        assertThat(desk.task(clue, "userTask_conductVerification").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-05-06T15:59:59Z")));
    }

    private void plan(String clue, Map<String, Object> wishes) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("verificationTeam", TEAM);
        plan.put("teamLeader", TEAM.get(0));
        plan.put("plannedMeasures", List.of("QUERY", "COLLECT", "TALK"));
        plan.putAll(wishes);
        desk.complete(clue, "userTask_planVerification", plan);
    }

    private String running() {
        String clue = desk.start("verification", Map.of());
        plan(clue, Map.of());
        desk.approve(clue);
        return clue;
    }

    private String reported(Map<String, Object> report) {
        String clue = running();
        desk.complete(clue, "userTask_conductVerification", Map.of());
        desk.complete(clue, "userTask_writeVerificationReport", report);
        return clue;
    }

    private void sign(String clue) {
        TEAM.forEach(member -> desk.complete(clue, "userTask_signReport", Map.of()));
    }

    private String concluded(Map<String, Object> report) {
        String clue = reported(report);
        sign(clue);
        desk.complete(clue, "userTask_deliberateVerification", Map.of());
        desk.approve(clue);
        return clue;
    }
}
