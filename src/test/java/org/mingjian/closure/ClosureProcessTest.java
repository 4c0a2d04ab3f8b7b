package org.mingjian.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseRecords;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ClosureProcessTest {

    @Autowired
    Desk desk;

    @Autowired
    Closures closures;

    @Autowired
    CaseRecords records;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_case_is_classified_filed_and_struck_off() {
        String clue = desk.start("closure", Map.of("stageOutcome", "CLOSE", "clueOutcome", "CLOSE"));
        assertThat(desk.openTasks(clue)).containsExactly("userTask_archiveCase");
        strikeOff(clue);

        assertThat(desk.ends(clue)).contains("endEvent_caseClosed");
        Closure closure = closures.get(clue);
        assertThat(closure.state()).isEqualTo(Closure.State.CLOSED);
        assertThat(closure.kind()).contains(ClosureKind.LJ_CZ);
        assertThat(closure.form()).isEmpty();
        assertThat(closure.archiveNumber()).isPresent();
        assertThat(records.firstBroken(clue)).isEmpty();
    }

    @Test
    void an_incomplete_file_is_refused_and_what_is_missing_is_named() {
        String clue = desk.start("closure", Map.of("stageOutcome", "CLOSE", "clueOutcome", "CLOSE"));

        assertThatThrownBy(() -> desk.complete(
                        clue, "userTask_archiveCase", Map.of("archivedItems", List.of("CLUE", "DISPOSAL"))))
                .hasMessageContaining("缺少：分办呈批和签收材料");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_archiveCase");
    }

    @Test
    void case_management_sends_a_file_back() {
        String clue = desk.start("closure", Map.of("stageOutcome", "CLOSE", "clueOutcome", "CLOSE"));
        desk.complete(clue, "userTask_archiveCase", Map.of());
        desk.complete(clue, "userTask_confirmClosure", Map.of("closureDecision", "RETURN", "closureRemark", "缺页"));
        assertThat(desk.shown(clue, "userTask_archiveCase")).containsEntry("closureRemark", "缺页");
        strikeOff(clue);

        assertThat(desk.ends(clue)).contains("endEvent_caseClosed");
    }

    @Test
    void a_named_informant_is_told_and_may_object() {
        String clue = named();
        desk.complete(clue, "userTask_giveFeedback", Map.of("informantObjection", "OBJECTS"));
        strikeOff(clue);

        assertThat(closures.get(clue).feedbackGivenOn()).isPresent();
        assertThat(closures.get(clue).informantObjects()).isTrue();
        assertThat(closures.get(clue).kind()).contains(ClosureKind.LJ_CH);
    }

    @Test
    void new_evidence_of_the_informant_is_looked_into() {
        String clue = named();
        desk.complete(clue, "userTask_giveFeedback", Map.of("informantObjection", "NEW_EVIDENCE"));
        desk.complete(clue, "userTask_reviewObjection", Map.of());

        assertThat(desk.openTasks(clue)).containsExactly("userTask_archiveCase");
    }

    @Test
    void late_feedback_is_warned_of_and_recorded_and_decides_nothing() {
        String clue = named();
        desk.fire(clue, "event_giveFeedbackWarning");
        desk.fire(clue, "event_giveFeedbackMissed");

        assertThat(desk.ends(clue)).contains("endEvent_giveFeedbackWarned", "endEvent_giveFeedbackMissRecorded");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_giveFeedback");
    }

    @Test
    void a_person_is_cleared_of_a_false_report_and_the_papers_are_filed() {
        String clue = falselyReported();
        desk.complete(clue, "userTask_proposeClarification", Map.of());
        desk.complete(clue, "userTask_askConsent", Map.of());
        desk.decide(clue, "RETURN");
        desk.complete(clue, "userTask_proposeClarification", Map.of("clarificationWay", "LETTER"));
        desk.complete(clue, "userTask_askConsent", Map.of());
        desk.approve(clue);
        desk.complete(clue, "userTask_carryOutClarification", Map.of());
        strikeOff(clue);

        assertThat(desk.ends(clue)).contains("endEvent_clarified", "endEvent_caseClosed");
        assertThat(closures.get(clue).clarifiedOn()).isPresent();
        assertThat(records.of(clue))
                .filteredOn(record -> record.step().elementId().equals("userTask_archiveCase"))
                .singleElement()
                .asString()
                .contains("CLARIFICATION");
    }

    @Test
    void nobody_is_cleared_against_their_will() {
        String clue = falselyReported();
        desk.complete(clue, "userTask_proposeClarification", Map.of());
        desk.complete(clue, "userTask_askConsent", Map.of("clarificationConsent", "DECLINES"));
        strikeOff(clue);

        assertThat(desk.ends(clue)).contains("endEvent_clarificationDeclined", "endEvent_caseClosed");
        assertThat(closures.get(clue).clarifiedOn()).isEmpty();
    }

    @Test
    void a_clarification_that_is_rejected_is_not_carried_out() {
        String clue = falselyReported();
        desk.complete(clue, "userTask_proposeClarification", Map.of());
        desk.complete(clue, "userTask_askConsent", Map.of());
        desk.decide(clue, "REJECT");

        assertThat(desk.ends(clue)).contains("endEvent_clarificationRejected");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_archiveCase");
    }

    @Test
    void a_clue_that_no_unit_had_is_filed_by_the_petition_office() {
        Map<String, Object> transferred = new HashMap<>();
        transferred.put("stageOutcome", "TRANSFER");
        transferred.put("clueOutcome", "TRANSFER");
        transferred.put("unit", null);
        String clue = desk.start("closure", transferred);
        desk.complete(clue, "userTask_archiveCase", "petition-a", Map.of());
        desk.complete(clue, "userTask_confirmClosure", Map.of());

        assertThat(closures.get(clue).kind()).contains(ClosureKind.TRANSFERRED);
    }

    @Test
    void a_measure_counts_as_the_first_form_and_a_sanction_as_its_stage_found() {
        String measure = desk.start(
                "closure",
                Map.of(
                        "stageOutcome", "FIRST_FORM",
                        "clueOutcome", "INQUIRY",
                        "inquiryOutcome", "FIRST_FORM",
                        "firstFormMeasure", "ADMONISH"));
        assertThat(closures.get(measure).kind()).contains(ClosureKind.MEASURE);
        assertThat(closures.get(measure).form()).contains(AccountabilityForm.FIRST);

        String sanction = desk.start(
                "closure",
                Map.of(
                        "stageOutcome", "ENFORCED",
                        "sanctionOutcome", "SANCTIONED",
                        "accountabilityForm", "THIRD",
                        "judicialTransfer", true));
        assertThat(closures.get(sanction).kind()).contains(ClosureKind.SANCTION);
        assertThat(closures.get(sanction).form()).contains(AccountabilityForm.THIRD);
        assertThat(desk.shown(sanction, "userTask_archiveCase").get("closureDossier"))
                .asString()
                .contains("送达回证", "宣布笔录", "移送司法机关材料")
                .doesNotContain("澄清材料");
    }

    private String named() {
        return desk.start(
                "closure",
                Map.of(
                        "stageOutcome", "CLOSE",
                        "clueOutcome", "VERIFICATION",
                        "verificationOutcome", "CLOSE",
                        "realName", true));
    }

    private String falselyReported() {
        return desk.start(
                "closure", Map.of("stageOutcome", "CLOSE", "clueOutcome", "VERIFICATION", "reportedFalse", true));
    }

    private void strikeOff(String clue) {
        desk.complete(clue, "userTask_archiveCase", Map.of());
        desk.complete(clue, "userTask_confirmClosure", Map.of());
    }
}
