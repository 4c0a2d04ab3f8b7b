package org.mingjian.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class HearingProcessTest {

    private static final List<String> TEAM = List.of("hearing-1-a", "hearing-1-b");

    @Autowired
    Desk desk;

    @Autowired
    Hearings hearings;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseRecords records;

    @Autowired
    Clock clock;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_case_is_accepted_heard_by_a_team_and_passed() {
        String file = running();
        deliberate(file, "PASS");
        desk.complete(file, "userTask_writeReport", Map.of());
        desk.approve(file);

        assertThat(desk.ends(file)).contains("endEvent_reportApproved", "endEvent_hearingPassed");
        Hearing hearing = hearings.get(file);
        assertThat(hearing.conclusion()).contains(HearingConclusion.PASS);
        assertThat(hearing.unit()).isEqualTo("hearing-1");
        assertThat(hearing.team()).isEqualTo(TEAM);
        assertThat(hearing.acceptedOn()).contains(LocalDate.now(clock));
        assertThat(period(file).state()).isEqualTo(DeadlineState.MET);
        assertThat(period(file).unit()).contains("hearing-1");
        assertThat(records.firstBroken(file)).isEmpty();
    }

    @Test
    void a_case_without_its_papers_waits_for_the_investigators_and_is_looked_at_again() {
        String file = received(Map.of());
        desk.complete(file, "userTask_reviewAcceptance", Map.of("acceptance", "DEFER", "missingItems", "缺少涉案财物报告"));
        desk.approve(file);
        assertThat(desk.openTasks(file)).containsExactly("userTask_completeMaterials");
        assertThat(hearings.get(file).state()).isEqualTo(Hearing.State.DEFERRED);
        assertThat(desk.anyCandidate(desk.task(file, "userTask_completeMaterials")))
                .isEqualTo("invest-5-a");

        desk.complete(file, "userTask_completeMaterials", Map.of());
        assertThat(desk.openTasks(file)).containsExactly("userTask_reviewAcceptance");
        desk.complete(file, "userTask_reviewAcceptance", Map.of());
        assertThat(desk.openTasks(file)).containsExactly("userTask_formTeam");
        assertThat(hearings.get(file).deferrals()).isEqualTo(1);
    }

    @Test
    void a_deferral_that_is_not_approved_is_reviewed_again() {
        String file = received(Map.of());
        desk.complete(file, "userTask_reviewAcceptance", Map.of("acceptance", "DEFER"));
        desk.decide(file, "RETURN");

        assertThat(desk.openTasks(file)).containsExactly("userTask_reviewAcceptance");
        assertThat(hearings.get(file).state()).isEqualTo(Hearing.State.RECEIVED);
    }

    @Test
    void a_case_that_lacks_papers_is_not_accepted_and_the_papers_are_named() {
        String file = received(Map.of("crimeSuspected", true));

        assertThatThrownBy(() -> desk.complete(
                        file,
                        "userTask_reviewAcceptance",
                        Map.of("acceptance", "ACCEPT", "materialsReceived", List.of("REPORT", "FILES", "REFERRAL"))))
                .hasMessageContaining("违纪违法事实材料和本人意见")
                .hasMessageContaining("起诉建议书")
                .hasMessageNotContaining("审查调查报告、");
    }

    @Test
    void evidence_is_supplemented_while_the_period_stands_still() {
        String file = running();
        Deadline begun = period(file);
        deliberate(file, "SUPPLEMENT");
        pass(Duration.ofDays(2));
        desk.approve(file);

        assertThat(desk.ends(file)).contains("endEvent_supplementOrdered", "endEvent_returnedForSupplement");
        assertThat(hearings.get(file).conclusion()).contains(HearingConclusion.SUPPLEMENT);
        assertThat(hearings.get(file).supplementItems()).isPresent();
        assertThat(period(file).state()).isEqualTo(DeadlineState.PAUSED);

        pass(Duration.ofDays(20));
        desk.startStage(file, "hearing", facts());
        hear(file);
        assertThat(hearings.get(file).round()).isEqualTo(2);
        assertThat(period(file).id()).isEqualTo(begun.id());
        assertThat(period(file).state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(period(file).lastDay()).isAfterOrEqualTo(begun.lastDay().plusDays(20));
        assertThat(desk.shown(file, "userTask_readFile").get("earlierReturns"))
                .asString()
                .contains("第1次审理退回补充审查调查：");
    }

    @Test
    void a_case_that_is_investigated_again_has_a_new_period() {
        String file = running();
        Deadline begun = period(file);
        deliberate(file, "REINVESTIGATE");
        desk.approve(file);

        assertThat(desk.ends(file)).contains("endEvent_reinvestigationOrdered", "endEvent_returnedForReinvestigation");
        assertThat(hearings.get(file).conclusion()).contains(HearingConclusion.REINVESTIGATE);

        pass(Duration.ofDays(60));
        desk.startStage(file, "hearing", facts());
        hear(file);
        assertThat(period(file).id()).isNotEqualTo(begun.id());
        assertThat(period(file).startedAt()).isAfter(begun.endsAt());
    }

    @Test
    void a_return_or_a_report_that_is_not_approved_is_deliberated_or_written_again() {
        String file = running();
        deliberate(file, "SUPPLEMENT");
        desk.decide(file, "REJECT");
        assertThat(desk.openTasks(file)).containsExactly("userTask_deliberateHearing");
        deliberate(file, "REINVESTIGATE");
        desk.decide(file, "RETURN");
        deliberate(file, "PASS");
        desk.complete(file, "userTask_writeReport", Map.of());
        desk.decide(file, "RETURN");
        assertThat(desk.openTasks(file)).containsExactly("userTask_writeReport");
        desk.complete(file, "userTask_writeReport", Map.of());
        desk.decide(file, "REJECT");
        assertThat(desk.openTasks(file)).containsExactly("userTask_deliberateHearing");
        deliberate(file, "PASS");
        desk.complete(file, "userTask_writeReport", Map.of());
        desk.approve(file);

        assertThat(hearings.get(file).conclusion()).contains(HearingConclusion.PASS);
        assertThat(hearings.get(file).supplementItems()).isEmpty();
    }

    @Test
    void a_missed_period_is_warned_of_and_recorded_and_decides_nothing() {
        String file = running();
        desk.fire(file, "event_hearingWarning");
        desk.fire(file, "event_hearingMissed");

        assertThat(desk.ends(file)).contains("endEvent_hearingWarned", "endEvent_hearingMissRecorded");
        assertThat(desk.openTasks(file)).contains("userTask_readFile");
        assertThat(period(file).missedAt()).isPresent();
    }

    @Test
    void whoever_investigated_is_not_chosen_for_the_team_nor_attends_the_deliberation() {
        String file = received(Map.of("investigationTeam", "invest-5-a,hearing-1-a"));
        desk.complete(file, "userTask_reviewAcceptance", Map.of());

        assertThat(desk.shown(file, "userTask_formTeam").get("hearingMembers"))
                .asString()
                .contains("hearing-1-b")
                .doesNotContain("hearing-1-a");
        assertThatThrownBy(() -> desk.complete(file, "userTask_formTeam", Map.of("hearingTeam", TEAM)))
                .hasMessageContaining("审理组成员")
                .hasMessageContaining("不在可选范围内");

        desk.complete(file, "userTask_formTeam", Map.of("hearingTeam", List.of("hearing-1-b", "hearing-1-head")));
        desk.complete(file, "userTask_readFile", Map.of());
        desk.complete(file, "userTask_talkWithSubject", Map.of());
        assertThatThrownBy(() -> desk.complete(
                        file,
                        "userTask_deliberateHearing",
                        Map.of("hearingAttendees", List.of("hearing-1-head", "hearing-1-a", "hearing-1-b"))))
                .hasMessageContaining("参加过审查调查");
    }

    @Test
    void whoever_worked_on_the_investigation_does_no_task_of_the_hearing() {
        String file = received(Map.of());
        records.append(
                file,
                new Step("investigation", "userTask_investigate", "开展审查调查", "hearing-1-a", Instant.now(clock), "{}"));

        assertThatThrownBy(() -> desk.complete(file, "userTask_reviewAcceptance", "hearing-1-a", Map.of()))
                .isInstanceOf(AuthorizationException.class);
        desk.complete(file, "userTask_reviewAcceptance", "hearing-1-b", Map.of());
        assertThat(desk.openTasks(file)).containsExactly("userTask_formTeam");
    }

    @Test
    void only_a_case_without_party_discipline_goes_without_a_talk() {
        String both = received(Map.of());
        hearUpToTalk(both);
        assertThatThrownBy(() -> desk.complete(both, "userTask_talkWithSubject", Map.of("hearingTalk", "NOT_HELD")))
                .hasMessageContaining("应当开展审理谈话");

        String supervision = received(Map.of("filingKind", "SUPERVISION"));
        hearUpToTalk(supervision);
        desk.complete(supervision, "userTask_talkWithSubject", Map.of("hearingTalk", "NOT_HELD"));
        assertThat(desk.openTasks(supervision)).containsExactly("userTask_deliberateHearing");
    }

    @Test
    void two_of_the_team_talk_with_the_subject() {
        String file = received(Map.of());
        hearUpToTalk(file);

        assertThatThrownBy(() -> desk.complete(
                        file, "userTask_talkWithSubject", Map.of("hearingTalkers", List.of("hearing-1-a"))))
                .hasMessageContaining("至少选择2项");
        assertThatThrownBy(() -> desk.complete(
                        file,
                        "userTask_talkWithSubject",
                        Map.of("hearingTalkers", List.of("hearing-1-a", "hearing-2-a"))))
                .hasMessageContaining("不在可选范围内");
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", "invest-5");
        facts.put("investigationTeam", "invest-5-a,invest-5-b");
        facts.put("filingKind", "BOTH");
        facts.put("stageResult", "违规收受礼金五万元");
        facts.put("illegalGains", 50000);
        facts.put("crimeSuspected", false);
        return facts;
    }

    private String received(Map<String, Object> more) {
        Map<String, Object> facts = facts();
        facts.putAll(more);
        String file = desk.start("hearing", facts);
        desk.complete(file, "userTask_assignHearing", Map.of("hearingUnit", "hearing-1"));
        return file;
    }

    private String running() {
        String file = desk.start("hearing", facts());
        hear(file);
        return file;
    }

    private void hear(String file) {
        desk.complete(file, "userTask_assignHearing", Map.of("hearingUnit", "hearing-1"));
        desk.complete(file, "userTask_reviewAcceptance", Map.of());
        desk.complete(file, "userTask_formTeam", Map.of("hearingTeam", TEAM));
    }

    private void hearUpToTalk(String file) {
        desk.complete(file, "userTask_reviewAcceptance", Map.of());
        desk.complete(file, "userTask_formTeam", Map.of("hearingTeam", TEAM));
        desk.complete(file, "userTask_readFile", Map.of());
    }

    private void deliberate(String file, String conclusion) {
        if (desk.openTasks(file).contains("userTask_readFile")) {
            desk.complete(file, "userTask_readFile", Map.of());
            desk.complete(file, "userTask_talkWithSubject", Map.of());
        }
        desk.complete(file, "userTask_deliberateHearing", Map.of("hearingConclusion", conclusion));
    }

    private Deadline period(String file) {
        List<Deadline> periods = deadlines.of(file).stream()
                .filter(deadline -> deadline.code().equals("HEARING"))
                .toList();
        return periods.get(periods.size() - 1);
    }

    private void pass(Duration time) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(time)));
    }
}
