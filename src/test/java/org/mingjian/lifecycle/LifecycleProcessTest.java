package org.mingjian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways between the stages that no whole story of the storyline takes. */
@ProcessTest
class LifecycleProcessTest {

    @Autowired
    CaseWorker worker;

    @Autowired
    Desk desk;

    @Autowired
    CaseFiles files;

    @Test
    void an_inquiry_may_lead_to_a_filing_and_an_investigation_to_a_withdrawal() {
        String number = register();
        work(number, inquiry("FILING", Map.of("investigationStep", "WITHDRAW")));

        assertThat(desk.ends(number)).contains("endEvent_caseWithdrawn", "endEvent_caseClosed");
        assertThat(outcome(number)).isEqualTo("WITHDRAWN");
    }

    @Test
    void an_inquiry_may_be_held_and_a_held_clue_closed() {
        String number = register();
        work(number, inquiry("HOLD", Map.of("holdDecision", "CLOSE")));

        assertThat(desk.ends(number)).contains("endEvent_holdEnded", "endEvent_caseClosed");
        assertThat(outcome(number)).isEqualTo("CLOSE");
    }

    @Test
    void an_inquiry_may_lead_to_a_verification_that_is_held_and_taken_up_again() {
        String number = register();
        work(
                number,
                inquiry("VERIFICATION", Map.of("verificationProposal", "HOLD", "holdDecision", "RESUME")),
                "userTask_reviewHold");
        work(number, Map.of("holdDecision", "RESUME"), "userTask_analyseClue");
        work(number, Map.of("disposalMode", "CLOSE"));

        assertThat(outcome(number)).isEqualTo("CLOSE");
    }

    @Test
    void a_filing_that_is_not_approved_goes_back_to_verification_or_ends_the_case() {
        String number = register();
        Map<String, Object> wishes =
                new HashMap<>(Map.of("disposalMode", "VERIFICATION", "verificationProposal", "FILING"));
        rejectFiling(number, wishes, "VERIFICATION");
        assertThat(files.find(number).map(CaseFile::stage)).contains("verification");
        rejectFiling(number, wishes, "CLOSE");
        work(number, wishes);

        assertThat(desk.ends(number)).contains("endEvent_notFiled", "endEvent_caseClosed");
    }

    @Test
    void a_case_may_be_investigated_again_and_end_without_a_sanction() {
        String number = register();
        Map<String, Object> wishes = new HashMap<>(Map.of(
                "disposalMode", "VERIFICATION",
                "verificationProposal", "FILING",
                "investigationUnit", "inspect-3",
                "hearingConclusion", "REINVESTIGATE",
                "sanctionProposal", "NOT_SANCTION"));
        work(number, wishes, "userTask_reviewPlan");
        wishes.put("hearingConclusion", "PASS");
        work(number, wishes);

        assertThat(desk.ends(number)).contains("endEvent_notSanctioned", "endEvent_caseClosed");
        assertThat(outcome(number)).isEqualTo("NOT_SANCTIONED");
    }

    private void rejectFiling(String number, Map<String, Object> wishes, String followUp) {
        work(number, wishes, "userTask_writeReport");
        worker.complete(desk.task(number, "userTask_writeReport"), wishes);
        desk.decide(number, "REJECT");
        desk.complete(number, "userTask_decideFollowUp", Map.of("filingFollowUp", followUp));
    }

    private String register() {
        return worker.register(
                "petition-a", Map.of("proposedUnit", "inspect-2", "partyMember", true, "publicOfficial", true));
    }

    private static Map<String, Object> inquiry(String proposal, Map<String, Object> more) {
        Map<String, Object> wishes = new HashMap<>(Map.of(
                "proposedUnit", "inspect-2",
                "disposalMode", "INQUIRY",
                "inquiryMethod", "LETTER",
                "replySigner", "DIRECT",
                "inquiryProposal", proposal));
        wishes.putAll(more);
        return wishes;
    }

    /** Works on whatever is open until one of {@code stops} is open or nothing is left. */
    private void work(String number, Map<String, Object> wishes, String... stops) {
        for (int i = 0; i < 150; i++) {
            List<Task> open = worker.openTasks(number);
            if (open.isEmpty()
                    || open.stream().anyMatch(task -> List.of(stops).contains(task.getTaskDefinitionKey()))) {
                return;
            }
            worker.complete(open.get(0), wishes);
        }
        throw new AssertionError("案件办不完，当前任务：" + desk.openTasks(number));
    }

    private String outcome(String number) {
        return files.find(number).map(CaseFile::outcome).orElse("");
    }
}
