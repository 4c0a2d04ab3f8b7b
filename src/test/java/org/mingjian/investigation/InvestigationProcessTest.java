package org.mingjian.investigation;

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
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class InvestigationProcessTest {

    private static final List<String> TEAM = List.of("invest-5-a", "invest-5-b");

    @Autowired
    Desk desk;

    @Autowired
    Investigations investigations;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_case_is_planned_investigated_reported_and_handed_to_the_hearing() {
        String file = underInvestigation("BOTH");
        reportFacts(file, Map.of("illegalGains", 20000, "crimeSuspected", true));
        desk.complete(file, "userTask_compileDossier", Map.of());
        desk.approve(file);

        assertThat(desk.ends(file))
                .contains("endEvent_teamFormed", "endEvent_reportSigned", "endEvent_transferredToHearing");
        Investigation done = investigations.get(file);
        assertThat(done.state()).isEqualTo(Investigation.State.TRANSFERRED);
        assertThat(done.members()).isEqualTo(TEAM);
        assertThat(done.illegalGains()).isEqualByComparingTo("20000");
        assertThat(done.crimeSuspected()).isTrue();
        assertThat(deadlines.of(file)).singleElement().satisfies(period -> {
            assertThat(period.code()).isEqualTo("INVESTIGATION");
            assertThat(period.state()).isEqualTo(DeadlineState.MET);
        });
    }

    @Test
    void plan_and_team_are_proposed_again_until_they_are_approved() {
        String file = open("BOTH", "FIRST");
        desk.complete(file, "userTask_writePlan", Map.of());
        desk.decide(file, "RETURN");
        desk.complete(file, "userTask_writePlan", Map.of());
        desk.approve(file);
        desk.complete(file, "userTask_formTeam", team());
        desk.decide(file, "REJECT");

        assertThat(desk.openTasks(file)).containsExactly("userTask_formTeam");
    }

    @Test
    void the_leader_is_one_of_a_team_of_two() {
        String file = open("BOTH", "FIRST");
        desk.complete(file, "userTask_writePlan", Map.of());
        desk.approve(file);

        assertThatThrownBy(() -> desk.complete(
                        file,
                        "userTask_formTeam",
                        Map.of("investigationTeam", TEAM, "investigationLeader", "invest-6-a")))
                .hasMessageContaining("应当是审查调查组成员");
        assertThatThrownBy(() -> desk.complete(
                        file,
                        "userTask_formTeam",
                        Map.of("investigationTeam", List.of("invest-5-a"), "investigationLeader", "invest-5-a")))
                .hasMessageContaining("至少选择2项");
    }

    @Test
    void measures_are_registered_one_by_one_with_the_level_that_approved_them() {
        String file = underInvestigation("BOTH");
        desk.complete(file, "userTask_investigate", measure("SEARCH", "H2"));
        desk.complete(file, "userTask_investigate", measure("DETENTION", "U"));

        assertThat(investigations.measures(file))
                .extracting(InvestigationMeasure::name)
                .containsExactly("搜查", "留置");
        assertThat(desk.shown(file, "userTask_investigate"))
                .doesNotContainKey("measure")
                .hasEntrySatisfying(
                        "measuresText", text -> assertThat(text).asString().contains("搜查（分管领导"));
    }

    @Test
    void a_measure_must_be_allowed_approved_high_enough_and_after_the_filing() {
        String file = underInvestigation("BOTH");
        assertThatThrownBy(() -> desk.complete(file, "userTask_investigate", measure("DETENTION", "H3")))
                .hasMessageContaining("留置应当由上一级纪委监委批准");
        Map<String, Object> early = new HashMap<>(measure("TALK", "H2"));
        early.put("measureApprovedOn", LocalDate.now(clock).minusDays(30).toString());
        assertThatThrownBy(() -> desk.complete(file, "userTask_investigate", early))
                .hasMessageContaining("不得早于立案日期");

        String party = underInvestigation("PARTY");
        assertThatThrownBy(() -> desk.complete(party, "userTask_investigate", measure("DETENTION", "U")))
                .hasMessageContaining("不能采取此项措施");
    }

    @Test
    void a_defence_is_verified_and_an_objection_revises_the_report() {
        String file = underInvestigation("BOTH");
        desk.complete(file, "userTask_investigate", Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", Map.of("subjectOpinion", "DISAGREE", "defence", "VERIFY"));
        assertThat(desk.openTasks(file)).containsExactly("userTask_investigate");

        desk.complete(file, "userTask_investigate", Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", Map.of("defence", "NONE"));
        desk.complete(file, "userTask_writeReport", Map.of());
        desk.complete(file, "userTask_signReport", Map.of("reportSignature", "OBJECT"));
        assertThat(desk.openTasks(file)).containsExactly("userTask_writeReport");

        desk.complete(file, "userTask_writeReport", Map.of());
        signAll(file, "userTask_signReport");
        assertThat(desk.openTasks(file)).containsExactly("userTask_compileDossier");
    }

    @Test
    void a_report_is_not_older_than_the_meeting_on_its_facts() {
        String file = underInvestigation("BOTH");
        desk.complete(file, "userTask_investigate", Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", Map.of("defence", "NONE"));
        String yesterday = LocalDate.now(clock).minusDays(1).toString();

        assertThatThrownBy(() -> desk.complete(
                        file, "userTask_writeReport", Map.of("reportOn", yesterday, "reportDiscussedOn", yesterday)))
                .hasMessageContaining("不得早于与本人核对事实材料的日期");
    }

    @Test
    void a_dossier_that_lacks_something_does_not_go_on() {
        String file = underInvestigation("BOTH");
        reportFacts(file, Map.of("illegalGains", 20000, "crimeSuspected", true));
        desk.complete(file, "userTask_compileDossier", Map.of("dossierPresent", List.of("CLUE", "REPORT")));

        assertThat(desk.openTasks(file)).containsExactly("userTask_compileDossier");
        assertThat(desk.shown(file, "userTask_compileDossier").get("dossierMissing"))
                .asString()
                .startsWith("初步核实情况报告")
                .contains("党纪立案决定书；监察立案决定书", "涉案财物报告；起诉建议书", "移送审理呈批表")
                .doesNotContain("补充审查调查报告");
    }

    @Test
    void the_contents_of_a_dossier_follow_the_kind_of_the_filing() {
        String file = underInvestigation("PARTY");
        reportFacts(file, Map.of("illegalGains", 0, "crimeSuspected", false));

        assertThat(desk.shown(file, "userTask_compileDossier").get("dossierItems"))
                .asString()
                .contains("党纪立案决定书")
                .doesNotContain("监察立案决定书", "涉案财物报告", "起诉建议书");
    }

    @Test
    void a_returned_transfer_revises_the_report_and_a_rejected_one_goes_on_investigating() {
        String file = underInvestigation("BOTH");
        reportFacts(file, Map.of());
        desk.complete(file, "userTask_compileDossier", Map.of());
        desk.decide(file, "RETURN");
        assertThat(desk.openTasks(file)).containsExactly("userTask_writeReport");

        desk.complete(file, "userTask_writeReport", Map.of());
        signAll(file, "userTask_signReport");
        desk.complete(file, "userTask_compileDossier", Map.of());
        desk.decide(file, "REJECT");
        assertThat(desk.openTasks(file)).containsExactly("userTask_investigate");
    }

    @Test
    void a_case_is_withdrawn_and_the_withdrawal_reported() {
        String file = underInvestigation("BOTH");
        desk.complete(file, "userTask_investigate", Map.of("investigationStep", "WITHDRAW"));
        desk.complete(file, "userTask_proposeWithdrawal", Map.of());
        desk.approve(file);
        desk.complete(file, "userTask_reportWithdrawal", Map.of());

        assertThat(desk.ends(file))
                .contains("endEvent_withdrawalApproved", "endEvent_withdrawalReported", "endEvent_caseWithdrawn");
        assertThat(investigations.get(file).state()).isEqualTo(Investigation.State.WITHDRAWN);
    }

    @Test
    void a_withdrawal_that_is_not_approved_goes_on_investigating() {
        String file = underInvestigation("BOTH");
        desk.complete(file, "userTask_investigate", Map.of("investigationStep", "WITHDRAW"));
        desk.complete(file, "userTask_proposeWithdrawal", Map.of());
        desk.decide(file, "REJECT");

        assertThat(desk.openTasks(file)).containsExactly("userTask_investigate");
    }

    @Test
    void what_the_hearing_wants_completed_is_completed_by_the_same_team_without_a_new_plan() {
        String file = transferred();
        desk.startStage(file, "investigation", facts("BOTH", "SUPPLEMENT"));
        assertThat(desk.openTasks(file)).containsExactly("userTask_supplement");

        desk.complete(file, "userTask_supplement", "invest-5-b", Map.of("newFacts", "YES"));
        desk.complete(file, "userTask_writeSupplementReport", Map.of());
        desk.complete(file, "userTask_signSupplementReport", Map.of("reportSignature", "OBJECT"));
        desk.complete(file, "userTask_writeSupplementReport", Map.of());
        signAll(file, "userTask_signSupplementReport");
        assertThat(desk.shown(file, "userTask_compileDossier").get("dossierItems"))
                .asString()
                .contains("补充审查调查报告");
        desk.complete(file, "userTask_compileDossier", Map.of());
        desk.decide(file, "RETURN");
        assertThat(desk.openTasks(file)).containsExactly("userTask_writeSupplementReport");

        desk.complete(file, "userTask_writeSupplementReport", Map.of());
        signAll(file, "userTask_signSupplementReport");
        desk.complete(file, "userTask_compileDossier", Map.of());
        desk.approve(file);
        assertThat(desk.ends(file)).contains("endEvent_supplementReportSigned", "endEvent_supplemented");
        assertThat(investigations.get(file).round()).isEqualTo(Round.SUPPLEMENT);
        assertThat(investigations.get(file).state()).isEqualTo(Investigation.State.TRANSFERRED);
    }

    @Test
    void a_case_that_is_investigated_again_keeps_its_plan_and_its_team() {
        String file = transferred();
        desk.startStage(file, "investigation", facts("BOTH", "AGAIN"));
        desk.complete(file, "userTask_reviewPlan", Map.of("planReview", "KEEP"));

        assertThat(desk.ends(file)).contains("endEvent_planKept");
        assertThat(desk.openTasks(file)).containsExactly("userTask_investigate");
        desk.complete(file, "userTask_investigate", "invest-5-a", Map.of("investigationStep", "FACTS"));
    }

    @Test
    void a_changed_plan_is_approved_anew() {
        String file = transferred();
        desk.startStage(file, "investigation", facts("BOTH", "AGAIN"));
        desk.complete(file, "userTask_reviewPlan", Map.of("planReview", "CHANGE"));

        assertThat(desk.openTasks(file)).containsExactly("userTask_writePlan");
    }

    @Test
    void a_supervision_filing_has_a_year_and_its_end_decides_nothing() {
        String file = underInvestigation("SUPERVISION");
        Deadline period = deadlines.open(file).get(0);
        assertThat(period.code()).isEqualTo("INVESTIGATION");
        desk.fire(file, "event_investigationWarning");
        desk.fire(file, "event_investigationMissed");

        assertThat(desk.ends(file)).contains("endEvent_investigationWarned", "endEvent_investigationMissRecorded");
        assertThat(desk.openTasks(file)).contains("userTask_investigate");
    }

    @Test
    void a_party_filing_has_the_period_that_the_office_has_set() {
        String file = underInvestigation("PARTY");
        assertThat(deadlines.open(file)).extracting(Deadline::code).containsExactly("PARTY_INVESTIGATION");
        assertThat(desk.task(file, "userTask_investigate").getDueDate()).isNotNull();
        desk.fire(file, "event_investigationWarning");
        desk.fire(file, "event_investigationMissed");

        assertThat(desk.ends(file)).contains("endEvent_investigationMissRecorded");
        assertThat(deadlines.byId(deadlines.of(file).get(0).id()).missedAt()).isPresent();
    }

    @Test
    void a_late_supplement_and_a_late_report_of_a_withdrawal_are_warned_of_and_recorded() {
        String supplement = transferred();
        desk.startStage(supplement, "investigation", facts("BOTH", "SUPPLEMENT"));
        desk.fire(supplement, "event_supplementWarning");
        desk.fire(supplement, "event_supplementMissed");
        assertThat(desk.ends(supplement)).contains("endEvent_supplementWarned", "endEvent_supplementMissRecorded");
        ClockUtil.reset();

        String withdrawal = underInvestigation("BOTH");
        desk.complete(withdrawal, "userTask_investigate", Map.of("investigationStep", "WITHDRAW"));
        desk.complete(withdrawal, "userTask_proposeWithdrawal", Map.of());
        desk.approve(withdrawal);
        desk.fire(withdrawal, "event_reportWithdrawalWarning");
        desk.fire(withdrawal, "event_reportWithdrawalMissed");
        assertThat(desk.ends(withdrawal))
                .contains("endEvent_reportWithdrawalWarned", "endEvent_reportWithdrawalMissRecorded");
    }

    private Map<String, Object> facts(String kind, String round) {
        return Map.of(
                "unit",
                "invest-5",
                "filingKind",
                kind,
                "filedOn",
                LocalDate.now(clock).minusDays(10).toString(),
                "investigationRound",
                round,
                "supplementItems",
                "请补充转账凭证");
    }

    private String open(String kind, String round) {
        return desk.start("investigation", facts(kind, round));
    }

    private static Map<String, Object> team() {
        return Map.of("investigationTeam", TEAM, "investigationLeader", "invest-5-a");
    }

    private String underInvestigation(String kind) {
        String file = open(kind, "FIRST");
        desk.complete(file, "userTask_writePlan", Map.of());
        desk.approve(file);
        desk.complete(file, "userTask_formTeam", team());
        desk.approve(file);
        return file;
    }

    private Map<String, Object> measure(String measure, String level) {
        return Map.of("investigationStep", "MEASURE", "measure", measure, "measureLevel", level);
    }

    private void reportFacts(String file, Map<String, Object> report) {
        desk.complete(file, "userTask_investigate", Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", Map.of("defence", "NONE"));
        desk.complete(file, "userTask_writeReport", report);
        signAll(file, "userTask_signReport");
    }

    private void signAll(String file, String task) {
        TEAM.forEach(member -> desk.complete(file, task, Map.of("reportSignature", "SIGN")));
    }

    private String transferred() {
        String file = underInvestigation("BOTH");
        reportFacts(file, Map.of());
        desk.complete(file, "userTask_compileDossier", Map.of());
        desk.approve(file);
        return file;
    }
}
