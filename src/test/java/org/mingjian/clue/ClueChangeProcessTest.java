package org.mingjian.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.approval.Approval;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Outcome;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.clue.process.ClueChangeProcess;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.inquiry.Inquiries;
import org.mingjian.inquiry.Inquiry;
import org.mingjian.verification.Verification;
import org.mingjian.verification.Verifications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 变更处置方式: from the request to the case on its new way. */
@ProcessTest
class ClueChangeProcessTest {

    private static final String HANDLER = "inspect-2-a";

    @Autowired
    CaseWorker worker;

    @Autowired
    Desk desk;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    Clues clues;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRecords records;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Verifications verifications;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Approvals approvals;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_approved_change_takes_the_case_from_inquiry_to_verification_and_files_itself() {
        String number = caseIn("INQUIRY", "userTask_sendLetter");
        request(number, "VERIFICATION");
        desk.approve(number);

        assertThat(files.find(number).map(CaseFile::stage)).contains("verification");
        assertThat(desk.openTasks(number)).containsExactly(ClueChangeProcess.CONFIRM, "userTask_planVerification");
        assertThat(clues.get(number).disposal()).isEqualTo(Disposal.VERIFICATION);
        assertThat(clues.changes(number)).singleElement().satisfies(change -> {
            assertThat(change.earlier()).isEqualTo(Disposal.INQUIRY);
            assertThat(change.later()).isEqualTo(Disposal.VERIFICATION);
            assertThat(change.applicant()).isEqualTo(HANDLER);
            assertThat(change.reason()).isEqualTo("发现新的问题线索，函询已不适宜");
        });
        assertThat(inquiries.current(number).state()).isEqualTo(Inquiry.State.ABANDONED);
        assertThat(desk.shown(number, ClueChangeProcess.CONFIRM))
                .containsEntry("disposalModeLabel", "谈话函询")
                .containsEntry("newDisposalModeLabel", "初步核实");

        desk.complete(number, ClueChangeProcess.CONFIRM, Map.of("filingConfirmed", true));
        assertThat(desk.ends(number)).contains("endEvent_disposalChanged");
        assertThat(records.firstBroken(number)).isEmpty();
    }

    @Test
    void a_period_that_ran_in_the_stage_is_called_off_with_it() {
        String number = caseIn("VERIFICATION", "userTask_conductVerification");
        assertThat(running(number)).extracting(Deadline::code).contains("VERIFICATION");
        request(number, "INQUIRY");
        desk.approve(number);

        assertThat(running(number)).extracting(Deadline::code).doesNotContain("VERIFICATION");
        assertThat(deadlines.of(number))
                .filteredOn(deadline -> deadline.code().equals("VERIFICATION"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.CANCELLED);
        assertThat(verifications.get(number).state()).isEqualTo(Verification.State.ABANDONED);
        assertThat(files.find(number).map(CaseFile::stage)).contains("inquiry");
    }

    @Test
    void an_approval_that_was_under_way_in_the_stage_is_abandoned_and_its_messages_settled() {
        String other = caseIn("VERIFICATION", "userTask_planVerification");
        desk.complete(other, "userTask_planVerification", Map.of());
        Task waiting = desk.task(other, "userTask_approve");
        request(other, "CLOSE");
        approveChange(other);

        assertThat(approvals.ofCase(other))
                .extracting(Approval::outcome)
                .contains(Outcome.ABANDONED)
                .doesNotContain(Outcome.PENDING);
        assertThat(jdbc.sql("select count(*) from inbox_message where task_id = ? and settled is null")
                        .param(waiting.getId())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(desk.ends(other)).contains("endEvent_clueEnded");
    }

    @Test
    void a_change_to_hold_holds_the_clue() {
        String number = caseIn("INQUIRY", "userTask_sendLetter");
        request(number, "HOLD");
        desk.approve(number);

        assertThat(clues.get(number).state()).isEqualTo(Clue.State.HELD);
        assertThat(files.find(number).map(CaseFile::stage)).contains("clue-hold");
    }

    @Test
    void a_returned_request_is_revised_or_withdrawn() {
        String number = caseIn("INQUIRY", "userTask_sendLetter");
        request(number, "CLOSE");
        desk.decide(number, "RETURN");
        assertThatThrownBy(() -> desk.complete(
                        number,
                        ClueChangeProcess.REVISE,
                        HANDLER,
                        Map.of("resubmission", "RESUBMIT", "newDisposalMode", "INQUIRY", "changeReason", "仍按原方式办理")))
                .hasMessageContaining("与现处置方式相同");
        desk.complete(
                number,
                ClueChangeProcess.REVISE,
                HANDLER,
                Map.of("resubmission", "RESUBMIT", "newDisposalMode", "VERIFICATION", "changeReason", "改为初步核实"));
        desk.decide(number, "RETURN");
        desk.complete(number, ClueChangeProcess.REVISE, HANDLER, Map.of("resubmission", "WITHDRAW"));

        assertThat(desk.ends(number)).contains("endEvent_changeWithdrawn");
        assertThat(clues.changes(number)).isEmpty();
        assertThat(desk.openTasks(number)).containsExactly("userTask_sendLetter");
    }

    @Test
    void a_rejected_request_changes_nothing_and_the_applicant_reads_why() {
        String number = caseIn("INQUIRY", "userTask_sendLetter");
        request(number, "CLOSE");
        desk.decide(number, "REJECT");
        assertThat(desk.task(number, ClueChangeProcess.NOTE_REJECTION).getAssignee())
                .isEqualTo(HANDLER);
        desk.complete(number, ClueChangeProcess.NOTE_REJECTION, HANDLER, Map.of("changeRejectionNoted", true));

        assertThat(desk.ends(number)).contains("endEvent_changeRejected");
        assertThat(clues.get(number).disposal()).isEqualTo(Disposal.INQUIRY);
    }

    @Test
    void a_change_that_is_approved_too_late_changes_nothing() {
        String number = caseIn("VERIFICATION", "userTask_deliberateVerification");
        request(number, "INQUIRY");
        work(number, Map.of("verificationProposal", "FILING"), "userTask_writeReport");
        assertThat(files.find(number).map(CaseFile::stage)).contains("filing");
        approveChange(number);

        assertThat(desk.shown(number, ClueChangeProcess.NOTE_REJECTION).get("changeRefusal"))
                .asString()
                .contains("处置方式未作变更");
        assertThat(clues.changes(number)).isEmpty();
        assertThat(files.find(number).map(CaseFile::stage)).contains("filing");
    }

    @Test
    void what_cannot_be_changed_is_refused_at_once() {
        String number = caseIn("INQUIRY", "userTask_sendLetter");
        assertThatThrownBy(() -> request(number, "INQUIRY")).hasMessageContaining("与现处置方式相同");
        assertThatThrownBy(() -> request("inspect-3-a", number, "CLOSE")).hasMessageContaining("不在可选范围内");

        request(number, "CLOSE");
        assertThatThrownBy(() -> request(number, "HOLD")).hasMessageContaining("不能重复提出");
        String early = worker.register("petition-a", Map.of("proposedUnit", "inspect-2"));
        assertThatThrownBy(() -> request(early, "CLOSE")).hasMessageContaining("不在可选范围内");
    }

    private List<Deadline> running(String number) {
        return deadlines.open(number);
    }

    private void request(String number, String mode) {
        request(HANDLER, number, mode);
    }

    private void request(String user, String number, String mode) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ClueChangeProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        desk.as(
                user,
                () -> forms.submitStartForm(
                        definition,
                        Map.of("caseNumber", number, "newDisposalMode", mode, "changeReason", "发现新的问题线索，函询已不适宜")));
    }

    /** A case that waits in the stage of this way of disposal, at this task. */
    private String caseIn(String mode, String task) {
        Map<String, Object> wishes = new HashMap<>(Map.of(
                "proposedUnit", "inspect-2",
                "disposalMode", mode,
                "inquiryMethod", "LETTER",
                "replySigner", "DIRECT"));
        String number = worker.register("petition-a", wishes);
        work(number, wishes, task);
        return number;
    }

    /** Agrees at every level to the change, and to nothing else that waits for an approval in the case. */
    private void approveChange(String number) {
        for (List<Task> open = ofChange(number); !open.isEmpty(); open = ofChange(number)) {
            worker.complete(open.get(0), Map.of("opinion", "AGREE"));
        }
    }

    private List<Task> ofChange(String number) {
        return worker.openTasks(number).stream().filter(this::decidesChange).toList();
    }

    private boolean decidesChange(Task task) {
        return "CHANGE_OF_DISPOSAL".equals(runtime.getVariable(task.getExecutionId(), "matter"));
    }

    /** Works on the tasks of the case itself until {@code stop} is open. */
    private void work(String number, Map<String, Object> wishes, String stop) {
        for (int i = 0; i < 150; i++) {
            List<Task> open = worker.openTasks(number).stream()
                    .filter(task -> !decidesChange(task))
                    .toList();
            if (open.stream().anyMatch(task -> task.getTaskDefinitionKey().equals(stop))) {
                return;
            }
            worker.complete(open.get(0), wishes);
        }
        throw new AssertionError("到不了 " + stop + "，当前任务：" + desk.openTasks(number));
    }
}
