package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.approval.Approval;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Outcome;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.investigation.Investigation;
import org.mingjian.investigation.Investigations;
import org.mingjian.notification.Notifications;
import org.mingjian.notification.Reader;
import org.mingjian.sanction.PartySanction;
import org.mingjian.sanction.Sanction;
import org.mingjian.sanction.Sanctions;
import org.mingjian.verification.Verification;
import org.mingjian.verification.VerificationResult;
import org.mingjian.verification.Verifications;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回 within 初步核实 and 审查调查, and what is submitted again after 撤回 in 初步核实 and 处分: nothing doubled, nothing lost. */
@ProcessTest
class StageMovesProcessTest {

    private static final String VERIFIER = "inspect-1-a";
    private static final String INVESTIGATOR = "invest-5-a";
    private static final String REVIEWER = "hearing-1-a";
    private static final List<String> INVESTIGATORS = List.of(INVESTIGATOR, "invest-5-b");

    @Autowired
    Desk desk;

    @Autowired
    Moves moves;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Approvals approvals;

    @Autowired
    CaseRecords records;

    @Autowired
    Notifications notifications;

    @Autowired
    Verifications verifications;

    @Autowired
    Investigations investigations;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Clock clock;

    @Test
    void a_report_of_a_verification_goes_back_to_the_verifying_and_the_period_goes_on() {
        String clue = verifying();
        desk.complete(clue, "userTask_conductVerification", VERIFIER, Map.of());
        Task report = moves.claim(clue, "userTask_writeVerificationReport", "invest-5-a");
        Deadline period = moves.running(clue, "VERIFICATION");

        assertThat(moves.steps(clue, report, "invest-5-a")).containsExactly("userTask_conductVerification");
        moves.act(clue, report, "invest-5-a", "send-back", Moves.back("userTask_conductVerification", "一笔转账未核实"));

        Task again = waitsAgain(clue, "userTask_conductVerification", VERIFIER, report, "一笔转账未核实");
        assertThat(again.getDueDate()).isEqualTo(report.getDueDate());
        goesOn(clue, period, again);

        desk.complete(clue, "userTask_conductVerification", VERIFIER, Map.of());
        conclude(clue, "FILING");
        assertThat(verifications.get(clue).result()).contains(VerificationResult.FILING);
        assertThat(verifications.get(clue).round()).isEqualTo(1);
        assertThat(done(clue, "userTask_conductVerification")).isEqualTo(2);
        assertThat(done(clue, "userTask_writeVerificationReport")).isEqualTo(1);
        assertThat(latestIsTheOnlyOne(clue, "VERIFICATION").state()).isEqualTo(DeadlineState.MET);
        assertThat(records.firstBroken(clue)).isEmpty();
    }

    @Test
    void a_measure_goes_back_behind_its_approval_and_a_report_revised_then_is_signed_and_approved_anew() {
        String clue = verifying();
        desk.complete(clue, "userTask_conductVerification", VERIFIER, Map.of());
        conclude(clue, "FIRST_FORM");
        Deadline period = moves.latest(clue, "VERIFICATION");
        int asked = approvals.ofCase(clue).size();
        Task measure = moves.claim(clue, "userTask_carryOutVerificationMeasure", "inspect-1-head");

        assertThat(moves.steps(clue, measure, "inspect-1-head")).containsExactly("userTask_deliberateVerification");
        moves.act(
                clue, measure, "inspect-1-head", "send-back", Moves.back("userTask_deliberateVerification", "处理方式不当"));

        String deliberated = desk.task(clue, "userTask_deliberateVerification").getAssignee();
        waitsAgain(clue, "userTask_deliberateVerification", deliberated, measure, "处理方式不当");
        assertThat(moves.latest(clue, "VERIFICATION").state()).isEqualTo(DeadlineState.MET);

        desk.complete(clue, "userTask_deliberateVerification", Map.of("verificationDeliberation", "REVISE"));
        assertThat(desk.openTasks(clue)).containsExactly("userTask_writeVerificationReport");
        assertThat(verifications.get(clue).state()).isEqualTo(Verification.State.RUNNING);
        goesOn(clue, period, desk.task(clue, "userTask_writeVerificationReport"));
        conclude(clue, "HOLD");
        assertThat(approvals.ofCase(clue)).hasSize(asked + 1);
        assertThat(desk.ends(clue)).contains("endEvent_verificationConcluded");
        assertThat(verifications.get(clue).result()).contains(VerificationResult.HOLD);
        assertThat(verifications.get(clue).measure()).isEmpty();
        assertThat(records.firstBroken(clue)).isEmpty();
    }

    @Test
    void an_investigation_goes_on_after_the_meeting_on_its_facts_and_no_measure_is_registered_twice() {
        String file = investigating();
        desk.complete(
                file,
                "userTask_investigate",
                INVESTIGATOR,
                Map.of("investigationStep", "MEASURE", "measure", "SEARCH", "measureLevel", "H2"));
        desk.complete(file, "userTask_investigate", INVESTIGATOR, Map.of("investigationStep", "FACTS"));
        Deadline period = moves.running(file, "INVESTIGATION");
        Task meeting = moves.claim(file, "userTask_meetOnFacts", "invest-5-b");

        assertThat(moves.steps(file, meeting, "invest-5-b")).containsExactly("userTask_investigate");
        moves.act(file, meeting, "invest-5-b", "send-back", Moves.back("userTask_investigate", "证人证言尚缺"));

        Task again = waitsAgain(file, "userTask_investigate", INVESTIGATOR, meeting, "证人证言尚缺");
        goesOn(file, period, again);
        assertThat(investigations.measures(file)).hasSize(1);
        desk.complete(file, "userTask_investigate", INVESTIGATOR, Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", Map.of("defence", "NONE"));

        assertThat(investigations.measures(file)).hasSize(1);
        handOver(file);
    }

    @Test
    void a_report_goes_back_to_the_meeting_or_to_the_investigation() {
        String file = investigating();
        desk.complete(file, "userTask_investigate", INVESTIGATOR, Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", "invest-5-b", Map.of("defence", "NONE"));
        Deadline period = moves.running(file, "INVESTIGATION");
        Task report = moves.claim(file, "userTask_writeReport", INVESTIGATOR);

        assertThat(moves.steps(file, report, INVESTIGATOR))
                .containsExactlyInAnyOrder("userTask_investigate", "userTask_meetOnFacts");
        moves.act(file, report, INVESTIGATOR, "send-back", Moves.back("userTask_meetOnFacts", "本人意见未附签名"));
        Task meeting = waitsAgain(file, "userTask_meetOnFacts", "invest-5-b", report, "本人意见未附签名");
        goesOn(file, period, meeting);
        moves.act(file, meeting, "invest-5-b", "send-back", Moves.back("userTask_investigate", "事实材料需要补充"));
        goesOn(file, period, waitsAgain(file, "userTask_investigate", INVESTIGATOR, meeting, "事实材料需要补充"));

        desk.complete(file, "userTask_investigate", INVESTIGATOR, Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", "invest-5-b", Map.of("defence", "NONE"));
        handOver(file);
        assertThat(latestIsTheOnlyOne(file, "INVESTIGATION").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void a_team_goes_back_behind_the_approval_of_its_plan_which_is_approved_anew() {
        String file = prepared();
        Task team = moves.claim(file, "userTask_formTeam", INVESTIGATOR);
        assertThat(moves.steps(file, team, INVESTIGATOR)).containsExactly("userTask_writePlan");
        moves.act(file, team, INVESTIGATOR, "send-back", Moves.back("userTask_writePlan", "方案未写明安全措施"));

        waitsAgain(file, "userTask_writePlan", INVESTIGATOR, team, "方案未写明安全措施");
        desk.complete(file, "userTask_writePlan", INVESTIGATOR, Map.of());
        assertThat(desk.openTasks(file)).containsExactly("userTask_approve");
        desk.approve(file);
        desk.complete(file, "userTask_formTeam", team());
        desk.approve(file);

        assertThat(desk.openTasks(file)).containsExactly("userTask_investigate");
        assertThat(investigations.get(file).members()).isEqualTo(INVESTIGATORS);
        assertThat(approvals.ofCase(file))
                .extracting(Approval::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.APPROVED, Outcome.APPROVED);
    }

    @Test
    void a_report_on_a_supplement_goes_back_to_the_supplement() {
        String file = investigating();
        desk.complete(file, "userTask_investigate", INVESTIGATOR, Map.of("investigationStep", "FACTS"));
        desk.complete(file, "userTask_meetOnFacts", Map.of("defence", "NONE"));
        handOver(file);
        desk.startStage(file, "investigation", facts("SUPPLEMENT"));
        desk.complete(file, "userTask_supplement", "invest-5-b", Map.of());
        Deadline period = moves.running(file, "SUPPLEMENT");
        Task report = moves.claim(file, "userTask_writeSupplementReport", INVESTIGATOR);

        assertThat(moves.steps(file, report, INVESTIGATOR)).containsExactly("userTask_supplement");
        moves.act(file, report, INVESTIGATOR, "send-back", Moves.back("userTask_supplement", "转账凭证不全"));

        goesOn(file, period, waitsAgain(file, "userTask_supplement", "invest-5-b", report, "转账凭证不全"));
        desk.complete(file, "userTask_supplement", "invest-5-b", Map.of());
        assertThat(desk.openTasks(file)).containsExactly("userTask_writeSupplementReport");
    }

    @Test
    void a_plan_of_a_verification_that_was_taken_back_is_submitted_again_as_the_same_verification() {
        String clue = desk.start("verification", Map.of());
        plan(clue, VERIFIER, "invest-5-a");
        takeBack(clue, VERIFIER, "userTask_planVerification");

        plan(clue, VERIFIER, "invest-5-b");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_approve");
        assertThat(desk.shown(clue, "userTask_approve").get("summary"))
                .asString()
                .contains("第五审查调查室干部乙")
                .doesNotContain("第五审查调查室干部甲");
        desk.approve(clue);

        assertThat(desk.openTasks(clue)).containsExactly("userTask_conductVerification");
        assertThat(verifications.get(clue).team()).containsExactly(VERIFIER, "invest-5-b");
        assertThat(verifications.get(clue).round()).isEqualTo(1);
        assertThat(moves.timers(moves.running(clue, "VERIFICATION"))).isEqualTo(2);
        isOnRecord(clue, "userTask_planVerification");
    }

    @Test
    void a_proposal_of_a_verification_that_was_taken_back_is_submitted_again() {
        String clue = verifying();
        desk.complete(clue, "userTask_conductVerification", VERIFIER, Map.of());
        report(clue, "FILING");
        desk.complete(clue, "userTask_deliberateVerification", VERIFIER, Map.of());
        takeBack(clue, VERIFIER, "userTask_deliberateVerification");
        assertThat(verifications.get(clue).state()).isEqualTo(Verification.State.REPORTED);

        desk.complete(clue, "userTask_deliberateVerification", VERIFIER, Map.of());
        desk.approve(clue);

        assertThat(desk.openTasks(clue)).isEmpty();
        assertThat(verifications.get(clue).result()).contains(VerificationResult.FILING);
        assertThat(done(clue, "userTask_signReport")).isEqualTo(2);
        isOnRecord(clue, "userTask_deliberateVerification");
    }

    @Test
    void a_sanction_that_was_taken_back_while_nobody_has_heard_the_subject_may_be_proposed_heavier() {
        String file = proposed("WARNING");
        takeBack(file, REVIEWER, "userTask_proposeSanction");

        desk.complete(file, "userTask_proposeSanction", REVIEWER, sanction("SERIOUS_WARNING"));
        assertThat(desk.openTasks(file)).containsExactly("userTask_hearSubject");
        assertThat(sanctions.get(file).proposal().partySanction()).isEqualTo(PartySanction.SERIOUS_WARNING);
        assertThat(done(file, "userTask_proposeSanction")).isEqualTo(2);
        assertThat(records.firstBroken(file)).isEmpty();
    }

    @Test
    void a_lighter_proposal_that_was_taken_back_does_not_bind_the_next_one_but_what_the_subject_was_told_does() {
        String file = proposed("SERIOUS_WARNING");
        desk.complete(
                file,
                "userTask_hearSubject",
                REVIEWER,
                Map.of("statementDecision", "ADOPTED", "statementContent", "礼金已主动上交", "statementReview", "属实"));
        desk.complete(file, "userTask_proposeSanction", REVIEWER, Map.of("sanctionProposal", "NOT_SANCTION"));
        takeBack(file, REVIEWER, "userTask_proposeSanction");

        assertThatThrownBy(() -> desk.complete(file, "userTask_proposeSanction", REVIEWER, sanction("POST_REMOVAL")))
                .hasMessageContaining("不得加重")
                .hasMessageContaining("严重警告");
        desk.complete(file, "userTask_proposeSanction", REVIEWER, sanction("WARNING"));
        assertThat(sanctions.get(file).proposal().partySanction()).isEqualTo(PartySanction.WARNING);

        desk.complete(
                file,
                "userTask_hearSubject",
                REVIEWER,
                Map.of("statementDecision", "ADOPTED", "statementContent", "已退赔", "statementReview", "属实"));
        assertThatThrownBy(() -> desk.complete(file, "userTask_proposeSanction", REVIEWER, sanction("SERIOUS_WARNING")))
                .as("the second time he was told of the lighter one")
                .hasMessageContaining("不得加重");
    }

    @Test
    void a_hearing_of_the_subject_that_was_taken_back_binds_no_proposal() {
        String file = proposed("SERIOUS_WARNING");
        desk.complete(
                file,
                "userTask_hearSubject",
                REVIEWER,
                Map.of("statementDecision", "ADOPTED", "statementContent", "礼金已主动上交", "statementReview", "属实"));
        takeBack(file, REVIEWER, "userTask_hearSubject");
        Task hearing = desk.task(file, "userTask_hearSubject");
        moves.act(file, hearing, REVIEWER, "send-back", Moves.back("userTask_proposeSanction", "处分档次有误"));

        desk.complete(file, "userTask_proposeSanction", REVIEWER, sanction("POST_REMOVAL"));
        assertThat(sanctions.get(file).proposal().partySanction()).isEqualTo(PartySanction.POST_REMOVAL);
    }

    @Test
    void a_hearing_of_the_subject_that_was_taken_back_is_submitted_again_and_the_decision_numbered_once() {
        String file = proposed("SERIOUS_WARNING");
        desk.complete(
                file,
                "userTask_hearSubject",
                REVIEWER,
                Map.of("statementDecision", "NOT_ADOPTED", "statementContent", "礼金系借款", "statementReview", "与事实不符"));
        takeBack(file, REVIEWER, "userTask_hearSubject");
        assertThat(sanctions.get(file).papers()).isEqualTo(new Sanction.Papers(null, null));

        desk.complete(file, "userTask_hearSubject", REVIEWER, Map.of("statementDecision", "NOT_RAISED"));
        assertThat(desk.openTasks(file)).containsExactly("userTask_approve");
        assertThat(desk.shown(file, "userTask_approve").get("summary"))
                .asString()
                .contains("给予党内严重警告")
                .doesNotContain("礼金系借款");
        desk.approve(file);

        assertThat(desk.openTasks(file)).containsExactly("userTask_issueDecision");
        assertThat(sanctions.get(file).state()).isEqualTo(Sanction.State.COMPLETED);
        isOnRecord(file, "userTask_hearSubject");

        String next = proposed("SERIOUS_WARNING");
        desk.complete(next, "userTask_hearSubject", REVIEWER, Map.of("statementDecision", "NOT_RAISED"));
        desk.approve(next);
        assertThat(number(next)).as("no number is lost").isEqualTo(number(file) + 1);
    }

    /** The step waits for whoever did it, the reason is on record and in the message. */
    private Task waitsAgain(String caseNumber, String step, String doer, Task left, String reason) {
        assertThat(desk.openTasks(caseNumber)).containsExactly(step);
        Task task = desk.task(caseNumber, step);
        assertThat(task.getAssignee()).isEqualTo(doer);
        CaseRecord record = moves.last(caseNumber);
        assertThat(record.step().elementLabel()).isEqualTo("退回");
        assertThat(record.step().fields()).contains(reason, left.getName(), task.getName());
        assertThat(records.firstBroken(caseNumber)).isEmpty();
        assertThat(notifications.inbox(new Reader(doer, List.of()), true, 0, 20).messages())
                .anyMatch(message -> message.text().contains(caseNumber)
                        && message.text().contains("已退回")
                        && task.getId().equals(message.taskId()));
        return task;
    }

    /** The period counts on to its old end, with both timers and the due date. */
    private void goesOn(String caseNumber, Deadline before, Task task) {
        Deadline now = moves.running(caseNumber, before.code());
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.endsAt()).isEqualTo(before.endsAt());
        assertThat(moves.timers(task)).isEqualTo(2);
        assertThat(task.getDueDate()).isEqualTo(now.endsAt().minusSeconds(1));
    }

    private void takeBack(String caseNumber, String user, String step) {
        moves.act(caseNumber, null, user, "take-back", Map.of("reason", List.of("材料有误")));
        assertThat(desk.openTasks(caseNumber)).containsExactly(step);
        assertThat(desk.task(caseNumber, step).getAssignee()).isEqualTo(user);
        assertThat(moves.last(caseNumber).step().fields()).contains("材料有误");
    }

    /** Submitted twice with 撤回 between, and approved once. */
    private void isOnRecord(String caseNumber, String step) {
        assertThat(records.of(caseNumber).stream()
                        .map(record -> record.step().elementId())
                        .filter(List.of(step, "action_takeBack")::contains))
                .containsExactly(step, "action_takeBack", step);
        assertThat(records.firstBroken(caseNumber)).isEmpty();
        List<Approval> asked = approvals.ofCase(caseNumber);
        assertThat(asked.subList(asked.size() - 2, asked.size()))
                .extracting(Approval::outcome)
                .containsExactly(Outcome.ABANDONED, Outcome.APPROVED);
    }

    private long done(String caseNumber, String step) {
        return records.of(caseNumber).stream()
                .filter(record -> record.step().elementId().equals(step))
                .count();
    }

    private Deadline latestIsTheOnlyOne(String caseNumber, String code) {
        assertThat(deadlines.of(caseNumber))
                .filteredOn(period -> period.code().equals(code))
                .hasSize(1);
        return moves.latest(caseNumber, code);
    }

    private int number(String caseNumber) {
        String number = String.valueOf(sanctions.get(caseNumber).papers().party());
        return Integer.parseInt(number.replaceAll(".*〕|\\D", ""));
    }

    private void plan(String clue, String... members) {
        desk.complete(
                clue,
                "userTask_planVerification",
                VERIFIER,
                Map.of("verificationTeam", List.of(members), "teamLeader", VERIFIER));
    }

    private String verifying() {
        String clue = desk.start("verification", Map.of());
        plan(clue, VERIFIER, "invest-5-a");
        desk.approve(clue);
        return clue;
    }

    private void report(String clue, String proposal) {
        desk.complete(clue, "userTask_writeVerificationReport", Map.of("verificationProposal", proposal));
        desk.complete(clue, "userTask_signReport", Map.of());
        desk.complete(clue, "userTask_signReport", Map.of());
    }

    private void conclude(String clue, String proposal) {
        report(clue, proposal);
        desk.complete(clue, "userTask_deliberateVerification", Map.of());
        desk.approve(clue);
    }

    private Map<String, Object> facts(String round) {
        return Map.of(
                "unit",
                "invest-5",
                "filingKind",
                "BOTH",
                "filedOn",
                LocalDate.now(clock).minusDays(10).toString(),
                "investigationRound",
                round,
                "supplementItems",
                "请补充转账凭证");
    }

    private static Map<String, Object> team() {
        return Map.of("investigationTeam", INVESTIGATORS, "investigationLeader", INVESTIGATOR);
    }

    /** A filed case whose plan is approved. */
    private String prepared() {
        String file = desk.start("investigation", facts("FIRST"));
        desk.complete(file, "userTask_writePlan", INVESTIGATOR, Map.of());
        desk.approve(file);
        return file;
    }

    private String investigating() {
        String file = prepared();
        desk.complete(file, "userTask_formTeam", team());
        desk.approve(file);
        return file;
    }

    /** The report is written, signed and approved: the case goes to 审理. */
    private void handOver(String file) {
        desk.complete(file, "userTask_writeReport", Map.of());
        INVESTIGATORS.forEach(member -> desk.complete(file, "userTask_signReport", Map.of("reportSignature", "SIGN")));
        desk.complete(file, "userTask_compileDossier", Map.of());
        desk.approve(file);
        assertThat(investigations.get(file).state()).isEqualTo(Investigation.State.TRANSFERRED);
        assertThat(records.firstBroken(file)).isEmpty();
    }

    /** A case in 处分 whose sanction is proposed. */
    private String proposed(String partySanction) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", "invest-5");
        facts.put("filingKind", "BOTH");
        facts.put("hearingUnit", "hearing-1");
        facts.put("hearingTeam", "hearing-1-a,hearing-1-b");
        facts.put("hearingOpinion", "事实清楚，建议给予处分");
        facts.put("illegalGains", 50000);
        facts.put("crimeSuspected", false);
        String file = desk.start("sanction", facts);
        desk.complete(file, "userTask_proposeSanction", REVIEWER, sanction(partySanction));
        return file;
    }

    private static Map<String, Object> sanction(String partySanction) {
        return Map.of("partySanction", partySanction, "governmentSanction", "DEMERIT");
    }
}
