package org.mingjian.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
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
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.inquiry.InquiryCheck.Finding;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class InquiryProcessTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    @Autowired
    Desk desk;

    @Autowired
    Inquiries inquiries;

    @Autowired
    InquiryChecks checks;

    @Autowired
    CheckDraw draw;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRecords records;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_believed_reply_to_a_letter_ends_the_inquiry_and_the_person_is_told() {
        String inquiry = inquiry(false);
        answerLetter(inquiry);
        propose(inquiry, "ACCEPTED", Map.of());
        desk.complete(inquiry, "userTask_sendAcceptance", Map.of());

        assertThat(desk.ends(inquiry)).contains("endEvent_reportWritten", "endEvent_inquiryAccepted");
        Inquiry round = inquiries.current(inquiry);
        assertThat(round.letterNumber()).get().asString().startsWith("纪询〔");
        assertThat(round.acceptanceNumber()).get().asString().startsWith("纪函〔");
        assertThat(round.result()).contains(InquiryResult.ACCEPTED);
        assertThat(round.drawn()).isFalse();
        assertThat(desk.openTasks(inquiry)).isEmpty();
        assertThat(checks.latest(inquiry)).isEmpty();
        assertThat(records.firstBroken(inquiry)).isEmpty();
    }

    @Test
    void the_letter_goes_out_in_the_name_of_the_office() {
        String inquiry = inquiry(false);
        plan(inquiry, letter());
        desk.approve(inquiry);

        assertThat(desk.shown(inquiry, "userTask_sendLetter").get("letterNumber"))
                .asString()
                .startsWith("纪询〔");
        assertThatThrownBy(() -> desk.complete(inquiry, "userTask_sendLetter", "inspect-1-a", Map.of()))
                .isInstanceOf(AuthorizationException.class);
        desk.complete(inquiry, "userTask_sendLetter", "office-a", Map.of());
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_recordLetterReceipt");
    }

    @Test
    void those_who_approve_read_the_plan_in_words() {
        String inquiry = inquiry(false);
        plan(inquiry, Map.of("inquiryMethod", "TALK", "inquiryPlan", "三天内谈话,一次谈清"));

        assertThat(desk.shown(inquiry, "userTask_approve").get("summary"))
                .asString()
                .contains("谈话函询方式：谈话<br>", "由谁谈话：本机关谈话", "第一监督检查室主任、", "三天内谈话,一次谈清")
                .doesNotContain("inspect-1");
    }

    @Test
    void a_drawn_inquiry_is_checked_by_people_of_another_unit() {
        String inquiry = accepted(true);

        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_assignCheck");
        assertThatThrownBy(() -> desk.complete(
                        inquiry, "userTask_assignCheck", Map.of("checkers", List.of("inspect-1-a", "inspect-1-b"))))
                .hasMessageContaining("核查人员");
        desk.complete(inquiry, "userTask_assignCheck", Map.of("checkers", List.of("style-a", "inspect-2-a")));
        desk.complete(inquiry, "userTask_checkInquiry", "inspect-2-a", Map.of("checkResult", "TRUE"));

        assertThat(desk.ends(inquiry)).contains("endEvent_inquiryAccepted", "endEvent_statementTrue");
        assertThat(checks.latest(inquiry).orElseThrow().finding()).contains(Finding.TRUE);
        assertThat(checks.latest(inquiry).orElseThrow().checkers()).containsExactly("style-a", "inspect-2-a");
    }

    @Test
    void an_untrue_explanation_is_reported_to_case_management() {
        String inquiry = accepted(true);
        desk.complete(inquiry, "userTask_assignCheck", Map.of());
        desk.complete(inquiry, "userTask_checkInquiry", Map.of("checkResult", "UNTRUE"));
        desk.complete(inquiry, "userTask_handleUntrue", "casemgmt-a", Map.of("untrueHandling", "REPORT_CHIEF"));

        assertThat(desk.ends(inquiry)).contains("endEvent_untrueHandled");
        assertThat(checks.latest(inquiry).orElseThrow().finding()).contains(Finding.UNTRUE);
        assertThat(checks.latest(inquiry).orElseThrow().handling()).contains("REPORT_CHIEF");
    }

    @Test
    void a_minor_fault_is_answered_by_a_measure_of_the_first_form() {
        String inquiry = inquiry(false);
        talk(inquiry, Map.of());
        propose(inquiry, "FIRST_FORM", Map.of("firstFormMeasure", "ADMONISH"));
        desk.complete(inquiry, "userTask_carryOutInquiryMeasure", "inspect-1-head", Map.of());

        assertThat(desk.ends(inquiry)).contains("endEvent_inquiryConcluded");
        assertThat(inquiries.current(inquiry).measure()).contains("ADMONISH");
        assertThat(outcome(inquiry)).isEqualTo("FIRST_FORM");
    }

    @Test
    void an_entrusted_talk_is_followed_by_a_statement_and_a_transfer() {
        String inquiry = inquiry(false);
        plan(inquiry, Map.of("inquiryMethod", "TALK", "talkHost", "ENTRUSTED"));
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_deliverEntrustment", Map.of());
        desk.complete(inquiry, "userTask_recordEntrustedTalk", Map.of("statementDemand", "REQUIRED"));
        desk.complete(inquiry, "userTask_receiveStatement", Map.of());
        propose(inquiry, "TRANSFER", Map.of());
        desk.complete(inquiry, "userTask_transferInquiry", Map.of());

        assertThat(desk.ends(inquiry)).contains("endEvent_inquiryConcluded");
        assertThat(inquiries.current(inquiry).letterNumber()).get().asString().startsWith("纪函〔");
        assertThat(outcome(inquiry)).isEqualTo("TRANSFER");
    }

    @Test
    void verification_filing_and_holding_are_handed_on() {
        for (String proposal : List.of("VERIFICATION", "FILING", "HOLD")) {
            String inquiry = inquiry(false);
            talk(inquiry, Map.of("statementDemand", "NONE"));
            propose(inquiry, proposal, Map.of());

            assertThat(desk.ends(inquiry)).contains("endEvent_inquiryConcluded");
            assertThat(outcome(inquiry)).isEqualTo(proposal);
        }
    }

    @Test
    void a_denial_without_reasons_leads_to_another_round() {
        String inquiry = inquiry(false);
        answerLetter(inquiry);
        propose(inquiry, "AGAIN", Map.of());
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_planInquiry");

        talk(inquiry, Map.of());
        assertThat(desk.shown(inquiry, "userTask_writeInquiryReport")).doesNotContainKey("replySummary");
        propose(inquiry, "HOLD", Map.of());

        assertThat(inquiries.rounds(inquiry))
                .extracting(round -> round.result().orElseThrow())
                .containsExactly(InquiryResult.AGAIN, InquiryResult.HOLD);
    }

    @Test
    void a_plan_that_is_returned_is_made_again() {
        String inquiry = inquiry(false);
        plan(inquiry, letter());
        desk.decide(inquiry, "RETURN");
        plan(inquiry, Map.of("inquiryMethod", "TALK", "talkers", List.of("inspect-1-head", "inspect-1-b")));
        desk.decide(inquiry, "REJECT");

        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_planInquiry");
        assertThat(desk.shown(inquiry, "userTask_planInquiry").get("talkers"))
                .hasToString("[\"inspect-1-head\",\"inspect-1-b\"]");
        assertThat(inquiries.rounds(inquiry)).hasSize(1);
    }

    @Test
    void a_report_that_is_returned_is_written_again_without_another_statement() {
        String inquiry = inquiry(false);
        talk(inquiry, Map.of("statementDemand", "REQUIRED"));
        desk.complete(inquiry, "userTask_receiveStatement", Map.of("statementResult", "NONE"));
        desk.complete(inquiry, "userTask_writeInquiryReport", Map.of("inquiryProposal", "FIRST_FORM"));
        desk.decide(inquiry, "RETURN");
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_writeInquiryReport");
        propose(inquiry, "HOLD", Map.of());

        assertThat(outcome(inquiry)).isEqualTo("HOLD");
        assertThat(inquiries.current(inquiry).measure()).isEmpty();
    }

    @Test
    void without_a_reply_the_report_is_due_from_the_day_it_was_given_up() {
        String inquiry = inquiry(false);
        plan(inquiry, letter());
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_sendLetter", Map.of());
        desk.complete(inquiry, "userTask_recordLetterReceipt", Map.of());
        desk.complete(inquiry, "userTask_recordReply", Map.of("replyResult", "NONE"));

        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_writeInquiryReport");
        assertThat(inquiries.current(inquiry).endedOn()).isPresent();
    }

    @Test
    void a_talk_needs_every_safety_measure() {
        String inquiry = inquiry(false);
        plan(inquiry, Map.of("inquiryMethod", "TALK"));
        desk.approve(inquiry);

        assertThatThrownBy(() -> desk.complete(
                        inquiry, "userTask_checkSafety", Map.of("safetyChecks", List.of("PLACE", "HEALTH"))))
                .hasMessageContaining("已落实的安全措施");
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_checkSafety");
    }

    @Test
    void a_talk_is_led_by_the_head_or_the_deputy() {
        String inquiry = inquiry(false);
        Map<String, Object> handlers =
                Map.of("inquiryMethod", "TALK", "talkers", List.of("inspect-1-a", "inspect-1-b"));
        assertThatThrownBy(() -> plan(inquiry, handlers)).hasMessageContaining("谈话人员");
        plan(inquiry, Map.of("inquiryMethod", "TALK"));
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_checkSafety", Map.of());

        assertThatThrownBy(() -> desk.complete(
                        inquiry, "userTask_holdTalk", Map.of("talkers", List.of("inspect-1-a", "inspect-1-b"))))
                .hasMessageContaining("谈话人员");
        assertThatThrownBy(
                        () -> desk.complete(inquiry, "userTask_holdTalk", Map.of("talkers", List.of("inspect-1-head"))))
                .hasMessageContaining("至少选择2项");
    }

    @Test
    void a_chief_replies_directly_and_a_reply_is_not_older_than_the_letter() {
        String inquiry = files.open("inquiry");
        desk.startStage(inquiry, "inquiry", Map.of("rankGroup", "LOWER_CHIEF"));
        assertThatThrownBy(() -> plan(inquiry, letter())).hasMessageContaining("回复方式");

        Map<String, Object> direct = new HashMap<>(letter());
        direct.put("replySigner", "DIRECT");
        plan(inquiry, direct);
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_sendLetter", Map.of());
        assertThatThrownBy(() -> desk.complete(
                        inquiry, "userTask_recordLetterReceipt", Map.of("letterReceivedOn", "2026-01-05")))
                .hasMessageContaining("日期先后不符");
        desk.complete(inquiry, "userTask_recordLetterReceipt", Map.of());
        desk.complete(inquiry, "userTask_recordReply", Map.of());
        assertThat(records.of(inquiry)
                        .get(records.of(inquiry).size() - 1)
                        .step()
                        .fields())
                .doesNotContain("signerName");
    }

    @Test
    void only_a_public_official_goes_straight_to_filing() {
        String inquiry = files.open("inquiry");
        desk.startStage(inquiry, "inquiry", Map.of("publicOfficial", false));
        talk(inquiry, Map.of());

        assertThatThrownBy(() ->
                        desk.complete(inquiry, "userTask_writeInquiryReport", Map.of("inquiryProposal", "FILING")))
                .hasMessageContaining("直接拟立案限监察对象");
    }

    @Test
    void a_reply_is_due_in_15_working_days_of_receipt_and_the_report_a_month_after_the_reply() {
        today("2026-03-02");
        String inquiry = inquiry(false);
        plan(inquiry, letter());
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_sendLetter", Map.of());
        today("2026-03-09");
        desk.complete(inquiry, "userTask_recordLetterReceipt", Map.of("letterReceivedOn", "2026-03-05"));
        assertThat(due(inquiry, "userTask_recordReply")).isEqualTo("2026-03-26T23:59:59");

        today("2026-03-23");
        desk.complete(inquiry, "userTask_recordReply", Map.of("repliedOn", "2026-03-20"));
        assertThat(due(inquiry, "userTask_writeInquiryReport")).isEqualTo("2026-04-20T23:59:59");
    }

    @Test
    void the_reply_to_a_letter_is_warned_about_and_its_miss_recorded() {
        String inquiry = inquiry(false);
        plan(inquiry, letter());
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_sendLetter", Map.of());
        desk.complete(inquiry, "userTask_recordLetterReceipt", Map.of());

        fireBoth(inquiry, "recordReply");
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_recordReply");
    }

    @Test
    void an_entrusted_talk_is_warned_about_and_its_miss_recorded() {
        String inquiry = inquiry(false);
        plan(inquiry, Map.of("inquiryMethod", "TALK", "talkHost", "ENTRUSTED"));
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_deliverEntrustment", Map.of());

        fireBoth(inquiry, "recordEntrustedTalk");
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_recordEntrustedTalk");
    }

    @Test
    void a_statement_and_the_report_are_warned_about_and_their_misses_recorded() {
        String inquiry = inquiry(false);
        talk(inquiry, Map.of("statementDemand", "REQUIRED"));

        fireBoth(inquiry, "receiveStatement");
        fireBoth(inquiry, "report");
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_receiveStatement");
    }

    private static void today(String day) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(day + "T02:00:00Z")));
    }

    private String due(String inquiry, String elementId) {
        return desk.task(inquiry, elementId)
                .getDueDate()
                .toInstant()
                .atZone(OFFICE)
                .toLocalDateTime()
                .toString();
    }

    private void fireBoth(String inquiry, String name) {
        desk.fire(inquiry, "event_" + name + "Warning");
        desk.fire(inquiry, "event_" + name + "Missed");
        assertThat(desk.ends(inquiry)).contains("endEvent_" + name + "Warned", "endEvent_" + name + "MissRecorded");
    }

    /** A case whose first round chance draws for a check, or does not. */
    private String inquiry(boolean drawn) {
        String number = files.open("inquiry");
        while (draw.draws(number, 1) != drawn) {
            number = files.open("inquiry");
        }
        desk.startStage(number, "inquiry", Map.of());
        return number;
    }

    private static Map<String, Object> letter() {
        return Map.of("inquiryMethod", "LETTER");
    }

    private void plan(String inquiry, Map<String, Object> wishes) {
        desk.complete(inquiry, "userTask_planInquiry", wishes);
    }

    private void answerLetter(String inquiry) {
        plan(inquiry, letter());
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_sendLetter", Map.of());
        desk.complete(inquiry, "userTask_recordLetterReceipt", Map.of());
        desk.complete(inquiry, "userTask_recordReply", Map.of());
    }

    private void talk(String inquiry, Map<String, Object> wishes) {
        plan(inquiry, Map.of("inquiryMethod", "TALK"));
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_checkSafety", Map.of());
        Map<String, Object> talk = new HashMap<>(Map.of("statementDemand", "NONE"));
        talk.putAll(wishes);
        desk.complete(inquiry, "userTask_holdTalk", talk);
    }

    private void propose(String inquiry, String proposal, Map<String, Object> wishes) {
        Map<String, Object> report = new HashMap<>(Map.of("inquiryProposal", proposal));
        report.putAll(wishes);
        desk.complete(inquiry, "userTask_writeInquiryReport", report);
        desk.approve(inquiry);
    }

    private String accepted(boolean drawn) {
        String inquiry = inquiry(drawn);
        answerLetter(inquiry);
        propose(inquiry, "ACCEPTED", Map.of());
        desk.complete(inquiry, "userTask_sendAcceptance", Map.of());
        return inquiry;
    }

    private String outcome(String inquiry) {
        return inquiries.current(inquiry).result().orElseThrow().name();
    }
}
