package org.mingjian.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.engine.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ClueProcessTest {

    @Autowired
    Desk desk;

    @Autowired
    Clues clues;

    @Autowired
    CaseRecords records;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_clue_is_assigned_signed_for_disposed_of_and_filed() {
        String clue = signedClue();
        dispose(clue, "INQUIRY");
        desk.complete(clue, "userTask_confirmFiling", Map.of());

        assertThat(desk.ends(clue)).contains("endEvent_disposalApproved", "endEvent_clueDisposed");
        assertThat(clues.get(clue).state()).isEqualTo(Clue.State.FILED);
        assertThat(clues.get(clue).disposal()).isEqualTo(Disposal.INQUIRY);
        assertThat(records.firstBroken(clue)).isEmpty();
        assertThat(records.of(clue))
                .extracting(record -> record.step().elementId())
                .contains("userTask_proposeDisposal", "userTask_approve", "userTask_confirmFiling");
    }

    @Test
    void a_clue_of_another_authority_is_transferred() {
        String clue = desk.start("clue", Map.of("resumed", false));
        desk.complete(clue, "userTask_judgeJurisdiction", Map.of("jurisdiction", "OTHER"));
        desk.complete(clue, "userTask_transferClue", Map.of());

        assertThat(desk.ends(clue)).contains("endEvent_clueTransferred");
        assertThat(clues.get(clue).state()).isEqualTo(Clue.State.TRANSFERRED);
    }

    @Test
    void a_real_name_report_is_acknowledged_beside_the_work_on_it() {
        String clue = desk.start("clue", Map.of("resumed", false, "realName", true));
        desk.fire(clue, "event_acknowledgeWarning");
        desk.fire(clue, "event_acknowledgeMissed");
        assertThat(desk.openTasks(clue)).contains("userTask_acknowledge", "userTask_judgeJurisdiction");
        desk.complete(clue, "userTask_acknowledge", Map.of());

        assertThat(desk.ends(clue))
                .contains("endEvent_acknowledgeWarned", "endEvent_acknowledgeMissRecorded", "endEvent_acknowledged");
    }

    @Test
    void consultation_decides_who_is_in_charge_of_a_vertically_managed_person() {
        String theirs = desk.start("clue", Map.of("resumed", false));
        desk.complete(theirs, "userTask_judgeJurisdiction", Map.of("jurisdiction", "CONSULT"));
        desk.complete(theirs, "userTask_consultJurisdiction", Map.of("consultation", "OTHER"));
        assertThat(desk.openTasks(theirs)).containsExactly("userTask_transferClue");

        String ours = desk.start("clue", Map.of("resumed", false));
        desk.complete(ours, "userTask_judgeJurisdiction", Map.of("jurisdiction", "CONSULT"));
        desk.complete(ours, "userTask_consultJurisdiction", Map.of("consultation", "JOINT"));
        assertThat(desk.openTasks(ours)).containsExactly("userTask_proposeAssignment");
    }

    @Test
    void a_rejected_assignment_is_proposed_again() {
        String clue = desk.start("clue", Map.of("resumed", false));
        desk.complete(clue, "userTask_judgeJurisdiction", Map.of());
        desk.complete(clue, "userTask_proposeAssignment", Map.of());
        desk.decide(clue, "RETURN");

        assertThat(desk.openTasks(clue)).containsExactly("userTask_proposeAssignment");
    }

    @Test
    void the_unit_may_look_into_a_clue_before_it_proposes() {
        String clue = signedClue();
        desk.complete(clue, "userTask_analyseClue", Map.of("lookNeeded", true));
        desk.complete(clue, "userTask_lookPreliminary", Map.of());

        assertThat(desk.openTasks(clue)).containsExactly("userTask_proposeDisposal");
    }

    @Test
    void the_unit_revises_a_proposal_that_its_deliberation_or_the_approval_returns() {
        String clue = signedClue();
        desk.complete(clue, "userTask_analyseClue", Map.of());
        desk.complete(clue, "userTask_proposeDisposal", Map.of());
        desk.complete(clue, "userTask_deliberateDisposal", Map.of("deliberation", "REVISE"));
        desk.complete(clue, "userTask_proposeDisposal", Map.of());
        desk.complete(clue, "userTask_deliberateDisposal", Map.of());
        desk.decide(clue, "REJECT");

        assertThat(desk.openTasks(clue)).containsExactly("userTask_proposeDisposal");
    }

    @Test
    void a_resumed_clue_goes_straight_to_its_disposal() {
        String clue = heldClue();
        desk.complete(clue, "userTask_reviewHold", Map.of("holdDecision", "RESUME"));
        desk.approve(clue);

        assertThat(desk.ends(clue)).contains("endEvent_clueResumed");
        assertThat(clues.get(clue).state()).isEqualTo(Clue.State.SIGNED);

        desk.startStage(clue, "clue", Map.of("resumed", true));
        assertThat(desk.openTasks(clue)).containsExactly("userTask_analyseClue");
    }

    @Test
    void a_held_clue_is_kept_until_a_review_closes_it() {
        String clue = heldClue();
        desk.complete(clue, "userTask_reviewHold", Map.of("holdDecision", "CLOSE"));
        desk.decide(clue, "RETURN");
        desk.complete(clue, "userTask_reviewHold", Map.of("holdDecision", "KEEP"));
        desk.approve(clue);
        desk.complete(clue, "userTask_reviewHold", Map.of("holdDecision", "CLOSE"));
        desk.approve(clue);

        assertThat(desk.ends(clue)).contains("endEvent_heldClueClosed");
        assertThat(clues.get(clue).state()).isEqualTo(Clue.State.CLOSED);
    }

    @Test
    void a_missed_period_of_disposal_is_warned_of_and_recorded_and_decides_nothing() {
        String clue = signedClue();
        desk.fire(clue, "event_disposalWarning");
        desk.fire(clue, "event_disposalMissed");

        assertThat(desk.ends(clue)).contains("endEvent_disposalWarned", "endEvent_disposalMissRecorded");
        assertThat(desk.openTasks(clue)).contains("userTask_analyseClue");
    }

    @Test
    void a_late_transfer_and_a_late_review_are_warned_of_and_recorded() {
        String clue = desk.start("clue", Map.of("resumed", false));
        desk.complete(clue, "userTask_judgeJurisdiction", Map.of("jurisdiction", "OTHER"));
        desk.fire(clue, "event_transferClueWarning");
        desk.fire(clue, "event_transferClueMissed");
        assertThat(desk.ends(clue)).contains("endEvent_transferClueWarned", "endEvent_transferClueMissRecorded");
        ClockUtil.reset();

        String held = heldClue();
        desk.fire(held, "event_reviewHoldWarning");
        desk.fire(held, "event_reviewHoldMissed");
        assertThat(desk.ends(held)).contains("endEvent_reviewHoldWarned", "endEvent_reviewHoldMissRecorded");
    }

    @Test
    void a_second_report_about_the_same_person_is_flagged_as_a_duplicate() {
        String first = desk.start("clue", Map.of("resumed", false, "subjectName", "重复人"));
        String second = desk.start("clue", Map.of("resumed", false, "subjectName", "重复人"));

        assertThat(desk.shown(second, "userTask_judgeJurisdiction").get("duplicatesText"))
                .asString()
                .contains(first);
    }

    @Test
    void a_form_that_does_not_fit_is_refused_by_field_and_changes_nothing() {
        String clue = desk.start("clue", Map.of("resumed", false));

        assertThatThrownBy(() ->
                        desk.submit(clue, "userTask_judgeJurisdiction", "petition-a", Map.of("jurisdiction", "NOBODY")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("由谁管辖")
                .hasMessageContaining("不在可选范围内");
        assertThatThrownBy(() -> desk.submit(
                        clue,
                        "userTask_judgeJurisdiction",
                        "petition-a",
                        Map.of("jurisdiction", "OWN", "jurisdictionReason", "理".repeat(501))))
                .hasMessageContaining("不得超过500字");
        assertThatThrownBy(() -> desk.submit(
                        clue,
                        "userTask_judgeJurisdiction",
                        "petition-a",
                        Map.of("jurisdiction", "OWN", "jurisdictionReason", "有管辖权", "outcome", "CLOSE")))
                .hasMessageContaining("表单以外的字段");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_judgeJurisdiction");
        assertThat(records.of(clue)).isEmpty();
    }

    @Test
    void three_must_deliberate() {
        String clue = signedClue();
        desk.complete(clue, "userTask_analyseClue", Map.of());
        desk.complete(clue, "userTask_proposeDisposal", Map.of());

        assertThatThrownBy(() -> desk.complete(
                        clue,
                        "userTask_deliberateDisposal",
                        Map.of("deliberationAttendees", List.of("inspect-1-a", "inspect-1-b"))))
                .hasMessageContaining("至少选择3项");
    }

    @Test
    void a_stranger_to_the_unit_cannot_work_on_its_task() {
        String clue = desk.start("clue", Map.of("resumed", false));

        assertThatThrownBy(() -> desk.complete(clue, "userTask_judgeJurisdiction", "town-1-a", Map.of()))
                .isInstanceOf(AuthorizationException.class);
    }

    private String signedClue() {
        String clue = desk.start("clue", Map.of("resumed", false));
        desk.complete(clue, "userTask_judgeJurisdiction", Map.of());
        desk.complete(clue, "userTask_proposeAssignment", Map.of("proposedUnit", "inspect-1"));
        desk.approve(clue);
        desk.complete(clue, "userTask_signReceipt", Map.of());
        return clue;
    }

    private void dispose(String clue, String mode) {
        desk.complete(clue, "userTask_analyseClue", Map.of());
        desk.complete(clue, "userTask_proposeDisposal", Map.of("disposalMode", mode));
        desk.complete(clue, "userTask_deliberateDisposal", Map.of());
        desk.approve(clue);
    }

    private String heldClue() {
        String clue = signedClue();
        dispose(clue, "HOLD");
        desk.complete(clue, "userTask_confirmFiling", Map.of());
        desk.startStage(clue, "clue-hold", Map.of());
        return clue;
    }
}
