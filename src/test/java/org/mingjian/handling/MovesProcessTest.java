package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Outcome;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.duty.Recusal;
import org.mingjian.duty.Recusals;
import org.mingjian.engine.Refusal;
import org.mingjian.notification.Notifications;
import org.mingjian.notification.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回 and 撤回 on the models as they are, with the people, periods and approvals that hang on them. */
@ProcessTest
class MovesProcessTest {

    private static final String HANDLER = "inspect-1-a";
    private static final String COLLEAGUE = "inspect-1-b";
    private static final String HEAD = "inspect-1-head";

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
    Recusals recusals;

    @Autowired
    Notifications notifications;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void work_sent_back_waits_for_whoever_did_it_with_what_was_entered_and_the_period_goes_on() {
        String clue = atDeliberation();
        Task deliberation = moves.claim(clue, "userTask_deliberateDisposal", COLLEAGUE);
        Deadline period = moves.running(clue, "DISPOSAL");
        long timers = moves.timers(deliberation);

        assertThat(moves.steps(clue, deliberation, COLLEAGUE))
                .containsExactlyInAnyOrder("userTask_analyseClue", "userTask_proposeDisposal");
        String answer =
                moves.act(clue, deliberation, COLLEAGUE, "send-back", Moves.back("userTask_analyseClue", "遗漏了关键线索"));

        assertThat(answer).contains("已退回至“分析研判”", "第一监督检查室干部甲");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_analyseClue");
        Task analysis = desk.task(clue, "userTask_analyseClue");
        assertThat(analysis.getAssignee()).isEqualTo(HANDLER);
        assertThat(analysis.getDueDate()).isEqualTo(deliberation.getDueDate());
        assertThat(desk.shown(clue, "userTask_analyseClue").get("analysis")).isNotNull();
        assertThat(moves.running(clue, "DISPOSAL").id()).isEqualTo(period.id());
        assertThat(moves.running(clue, "DISPOSAL").endsAt()).isEqualTo(period.endsAt());
        assertThat(moves.timers(analysis)).isEqualTo(timers);
        CaseRecord record = moves.last(clue);
        assertThat(record.step().elementLabel()).isEqualTo("退回");
        assertThat(record.step().actor()).isEqualTo(COLLEAGUE);
        assertThat(record.step().fields()).contains("遗漏了关键线索", "登记集体研究", "分析研判");
        assertThat(records.firstBroken(clue)).isEmpty();
        assertThat(notifications
                        .inbox(new Reader(HANDLER, List.of()), true, 0, 5)
                        .messages()
                        .get(0)
                        .text())
                .contains("分析研判", "已退回");
    }

    @Test
    void work_that_was_sent_back_is_done_again_to_the_end() {
        String clue = atDeliberation();
        Task deliberation = moves.claim(clue, "userTask_deliberateDisposal", COLLEAGUE);
        moves.act(clue, deliberation, COLLEAGUE, "send-back", Moves.back("userTask_proposeDisposal", "意见不明确"));

        desk.complete(clue, "userTask_proposeDisposal", HANDLER, Map.of("disposalMode", "INQUIRY"));
        desk.complete(clue, "userTask_deliberateDisposal", COLLEAGUE, Map.of("deliberation", "AGREE"));
        desk.approve(clue);
        desk.complete(clue, "userTask_confirmFiling", Map.of());

        assertThat(desk.ends(clue)).contains("endEvent_disposalApproved", "endEvent_clueDisposed");
        assertThat(deadlines.of(clue))
                .filteredOn(period -> period.code().equals("DISPOSAL"))
                .singleElement()
                .matches(period -> period.state() == DeadlineState.MET);
    }

    @Test
    void only_the_assignee_and_the_head_send_back_and_only_once() {
        String clue = atDeliberation();
        Task open = desk.task(clue, "userTask_deliberateDisposal");
        assertThat(moves.names(clue, open, COLLEAGUE)).doesNotContain("send-back");
        assertThat(moves.names(clue, open, HEAD)).contains("send-back");

        Task deliberation = moves.claim(clue, "userTask_deliberateDisposal", COLLEAGUE);
        assertThat(moves.names(clue, deliberation, "inspect-1-c")).doesNotContain("send-back");
        for (String other : List.of("inspect-2-head", "deputy-2", "chief")) {
            assertThat(moves.names(clue, deliberation, other)).as(other).doesNotContain("send-back");
        }
        String byNumber = "userTask_proposeDisposal " + deliberation.getId();
        assertThat(moves.steps(clue, null, HEAD))
                .as("he does not see the task in his list, and comes to the case by its number")
                .contains(byNumber);
        moves.act(clue, null, HEAD, "send-back", Moves.back(byNumber, "意见不明确"));
        assertThat(notifications
                        .inbox(new Reader(COLLEAGUE, List.of()), true, 0, 5)
                        .messages())
                .as("whose task was sent back is told")
                .anyMatch(message ->
                        message.text().contains(clue) && message.text().contains("已由部门负责人退回"));

        int steps = records.of(clue).size();
        assertThatThrownBy(() -> moves.act(
                        clue, deliberation, COLLEAGUE, "send-back", Moves.back("userTask_analyseClue", "意见不明确")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("情况已有变化");
        assertThat(records.of(clue)).hasSize(steps);
        assertThat(desk.openTasks(clue)).containsExactly("userTask_proposeDisposal");
    }

    @Test
    void nothing_is_sent_back_to_a_step_that_the_model_does_not_allow() {
        String clue = atDeliberation();
        Task deliberation = moves.claim(clue, "userTask_deliberateDisposal", COLLEAGUE);

        assertThatThrownBy(() -> moves.act(
                        clue, deliberation, COLLEAGUE, "send-back", Moves.back("userTask_signReceipt", "重新签收")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已不可选");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_deliberateDisposal");
    }

    @Test
    void the_period_of_a_task_stops_and_goes_on_with_its_end_when_the_task_is_reached_again() {
        String inquiry = desk.start("inquiry", Map.of());
        desk.complete(inquiry, "userTask_planInquiry", Map.of("inquiryMethod", "LETTER"));
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_sendLetter", Map.of());
        desk.complete(inquiry, "userTask_recordLetterReceipt", Map.of());
        Deadline reply = moves.running(inquiry, "LETTER_REPLY");
        Task waiting = moves.claim(inquiry, "userTask_recordReply", HANDLER);
        assertThat(moves.timers(waiting)).isEqualTo(2);

        moves.act(inquiry, waiting, HANDLER, "send-back", Moves.back("userTask_recordLetterReceipt", "收到日期核对"));

        assertThat(deadlines.byId(reply.id()).state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(moves.timers(desk.task(inquiry, "userTask_recordLetterReceipt")))
                .isZero();
        desk.complete(inquiry, "userTask_recordLetterReceipt", Map.of());
        assertThat(moves.running(inquiry, "LETTER_REPLY").id()).isEqualTo(reply.id());
        assertThat(moves.running(inquiry, "LETTER_REPLY").endsAt()).isEqualTo(reply.endsAt());
        assertThat(moves.timers(desk.task(inquiry, "userTask_recordReply"))).isEqualTo(2);
    }

    @Test
    void work_goes_back_over_an_approval_into_a_finished_part_whose_period_opens_again() {
        String inquiry = reported("TRANSFER");
        Deadline report = moves.latest(inquiry, "INQUIRY_REPORT");
        desk.approve(inquiry);
        Task transfer = moves.claim(inquiry, "userTask_transferInquiry", HANDLER);

        assertThat(moves.steps(inquiry, transfer, HANDLER)).containsExactly("userTask_writeInquiryReport");
        moves.act(inquiry, transfer, HANDLER, "send-back", Moves.back("userTask_writeInquiryReport", "报告有误"));

        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_writeInquiryReport");
        assertThat(moves.running(inquiry, "INQUIRY_REPORT").id()).isEqualTo(report.id());
        assertThat(moves.running(inquiry, "INQUIRY_REPORT").endsAt()).isEqualTo(report.endsAt());
        desk.complete(inquiry, "userTask_writeInquiryReport", Map.of("inquiryProposal", "TRANSFER"));
        assertThat(approvals.ofCase(inquiry)).hasSize(3);
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_transferInquiry", Map.of());
        assertThat(desk.ends(inquiry)).contains("endEvent_inquiryConcluded");
    }

    @Test
    void nobody_is_sent_back_over_a_number_that_was_drawn() {
        String inquiry = desk.start("inquiry", Map.of());
        desk.complete(inquiry, "userTask_planInquiry", Map.of("inquiryMethod", "LETTER"));
        desk.approve(inquiry);
        Task letter = moves.claim(inquiry, "userTask_sendLetter", "office-a");

        assertThat(moves.names(inquiry, letter, "office-a")).doesNotContain("send-back");
    }

    @Test
    void a_step_is_taken_back_while_nobody_has_claimed_what_followed() {
        String clue = atDeliberation();

        assertThat(moves.act(clue, null, HANDLER, "take-back", Map.of("reason", List.of("补充依据"))))
                .contains("“提出处置意见”已撤回", "第一监督检查室干部甲");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_proposeDisposal");
        assertThat(desk.task(clue, "userTask_proposeDisposal").getAssignee()).isEqualTo(HANDLER);
        assertThat(moves.last(clue).step().elementLabel()).isEqualTo("撤回");
        assertThat(moves.names(clue, null, HANDLER)).doesNotContain("take-back");

        desk.complete(clue, "userTask_proposeDisposal", HANDLER, Map.of("disposalMode", "INQUIRY"));
        assertThat(desk.openTasks(clue)).containsExactly("userTask_deliberateDisposal");
    }

    @Test
    void nothing_is_taken_back_by_others_or_once_somebody_has_begun() {
        String clue = atDeliberation();
        assertThat(moves.names(clue, null, COLLEAGUE)).doesNotContain("take-back");
        assertThat(moves.names(clue, null, HANDLER)).contains("take-back");

        moves.claim(clue, "userTask_deliberateDisposal", COLLEAGUE);
        assertThat(moves.names(clue, null, HANDLER)).doesNotContain("take-back");
        assertThatThrownBy(() -> moves.act(clue, null, HANDLER, "take-back", Map.of("reason", List.of("补充依据"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("情况已有变化");
        assertThat(desk.openTasks(clue)).containsExactly("userTask_deliberateDisposal");
    }

    @Test
    void who_is_recused_from_the_case_takes_nothing_back() {
        String clue = atDeliberation();
        Recusal request =
                recusals.request(new Recusal.Request(clue, HANDLER, HANDLER, Recusal.Relation.OTHER, "与被反映人相识"));
        recusals.recuse(Objects.requireNonNull(request.id()), LocalDate.of(2026, 3, 2));

        assertThat(moves.names(clue, null, HANDLER)).doesNotContain("take-back");
        assertThatThrownBy(() -> moves.act(clue, null, HANDLER, "take-back", Map.of("reason", List.of("补充依据"))))
                .isInstanceOf(Refusal.class);
        assertThat(desk.openTasks(clue)).containsExactly("userTask_deliberateDisposal");
    }

    @Test
    void an_approval_that_nobody_has_answered_is_abandoned_when_its_submission_is_taken_back() {
        String clue = atDeliberation();
        desk.complete(clue, "userTask_deliberateDisposal", COLLEAGUE, Map.of("deliberation", "AGREE"));
        String asked = desk.task(clue, "userTask_approve").getId();
        int before = approvals.ofCase(clue).size();

        moves.act(clue, null, COLLEAGUE, "take-back", Map.of("reason", List.of("参会人员有误")));

        assertThat(desk.openTasks(clue)).containsExactly("userTask_deliberateDisposal");
        assertThat(desk.task(clue, "userTask_deliberateDisposal").getAssignee()).isEqualTo(COLLEAGUE);
        assertThat(approvals.ofCase(clue).get(before - 1).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(notifications
                        .inbox(new Reader(HEAD, List.of("inspect-1-heads")), true, 0, 50)
                        .messages())
                .noneMatch(message -> asked.equals(message.taskId()));
        desk.complete(clue, "userTask_deliberateDisposal", COLLEAGUE, Map.of("deliberation", "AGREE"));
        desk.approve(clue);
        assertThat(desk.openTasks(clue)).containsExactly("userTask_confirmFiling");
    }

    @Test
    void an_approval_with_an_opinion_is_not_taken_back_nor_is_the_opinion() {
        String clue = atDeliberation();
        desk.complete(clue, "userTask_deliberateDisposal", COLLEAGUE, Map.of("deliberation", "AGREE"));
        desk.complete(clue, "userTask_approve", HEAD, Map.of("opinion", "AGREE"));

        assertThat(moves.names(clue, null, COLLEAGUE)).doesNotContain("take-back");
        assertThat(moves.names(clue, null, HEAD)).doesNotContain("take-back");
    }

    @Test
    void a_warning_between_does_not_stand_in_the_way() {
        String clue = atDeliberation();
        desk.fire(clue, "event_disposalWarning");

        moves.act(clue, null, HANDLER, "take-back", Map.of("reason", List.of("补充依据")));
        assertThat(desk.openTasks(clue)).containsExactly("userTask_proposeDisposal");
    }

    @Test
    void the_last_step_of_a_part_is_taken_back_into_it() {
        String inquiry = reported("TRANSFER");
        Deadline report = moves.latest(inquiry, "INQUIRY_REPORT");
        assertThat(report.state()).isEqualTo(DeadlineState.MET);
        String writer = HANDLER;

        moves.act(inquiry, null, writer, "take-back", Map.of("reason", List.of("报告有误")));

        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_writeInquiryReport");
        assertThat(moves.running(inquiry, "INQUIRY_REPORT").id()).isEqualTo(report.id());
        assertThat(moves.timers(desk.task(inquiry, "userTask_writeInquiryReport")))
                .isEqualTo(2);
        desk.complete(inquiry, "userTask_writeInquiryReport", writer, Map.of("inquiryProposal", "TRANSFER"));
        desk.approve(inquiry);
        assertThat(desk.openTasks(inquiry)).containsExactly("userTask_transferInquiry");
    }

    /** A clue whose disposal the first handler has proposed. */
    private String atDeliberation() {
        String clue = desk.start("clue", Map.of("resumed", false));
        desk.complete(clue, "userTask_judgeJurisdiction", Map.of());
        desk.complete(clue, "userTask_proposeAssignment", Map.of("proposedUnit", "inspect-1"));
        desk.approve(clue);
        desk.complete(clue, "userTask_signReceipt", HANDLER, Map.of());
        desk.complete(clue, "userTask_analyseClue", HANDLER, Map.of("lookNeeded", false));
        desk.complete(clue, "userTask_proposeDisposal", HANDLER, Map.of("disposalMode", "INQUIRY"));
        return clue;
    }

    private String reported(String proposal) {
        String inquiry = desk.start("inquiry", Map.of());
        desk.complete(inquiry, "userTask_planInquiry", HANDLER, Map.of("inquiryMethod", "TALK"));
        desk.approve(inquiry);
        desk.complete(inquiry, "userTask_checkSafety", HANDLER, Map.of());
        desk.complete(inquiry, "userTask_holdTalk", HANDLER, Map.of("statementDemand", "NONE"));
        desk.complete(inquiry, "userTask_writeInquiryReport", HANDLER, Map.of("inquiryProposal", proposal));
        return inquiry;
    }
}
