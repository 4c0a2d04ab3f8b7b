package org.mingjian.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.Deadlines;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole cases from 线索 to 归档 over REST, as the real users with their rights, on PostgreSQL. */
@ApplicationTest
class StorylineTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRecords records;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseWorker time;

    @Autowired
    Clock clock;

    Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, () -> LocalDate.now(clock));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_letter_is_answered_and_believed_and_the_case_is_closed() {
        String number = register();
        work(number, Map.of("disposalMode", "INQUIRY", "inquiryMethod", "LETTER", "inquiryProposal", "ACCEPTED"));

        assertClosed(number, "ACCEPTED");
    }

    @Test
    void a_talk_ends_in_the_first_form() {
        String number = register();
        work(
                number,
                Map.of(
                        "disposalMode", "INQUIRY",
                        "inquiryMethod", "TALK",
                        "inquiryProposal", "FIRST_FORM",
                        "firstFormMeasure", "ADMONISH"));

        assertClosed(number, "FIRST_FORM");
    }

    @Test
    void a_verification_finds_nothing() {
        String number = register();
        work(number, Map.of("disposalMode", "VERIFICATION", "verificationProposal", "CLOSE"));

        assertClosed(number, "CLOSE");
    }

    @Test
    void a_verified_case_is_filed_investigated_heard_and_sanctioned_by_a_serious_warning() {
        String number = register();
        work(number, filed("PARTY", Map.of("partySanction", "SERIOUS_WARNING")));

        assertClosed(number, "ENFORCED");
        assertThat(records.of(number))
                .extracting(record -> record.step().stage())
                .contains(
                        "clue",
                        "verification",
                        "filing",
                        "investigation",
                        "hearing",
                        "sanction",
                        "enforcement",
                        "closure");
    }

    @Test
    void a_case_filed_on_both_sides_ends_in_expulsion_dismissal_and_the_courts() {
        String number = register();
        work(
                number,
                filed(
                        "BOTH",
                        Map.of(
                                "crimeSuspected",
                                true,
                                "illegalGains",
                                50000,
                                "partySanction",
                                "EXPULSION",
                                "governmentSanction",
                                "DISMISSAL",
                                "judicialProposal",
                                "TRANSFER",
                                "recoveryAmount",
                                50000,
                                "recoveredAmount",
                                50000)));

        assertClosed(number, "ENFORCED");
    }

    @Test
    void a_hearing_sends_a_case_back_for_a_supplement_and_its_clock_stands_still() {
        String number = register();
        Map<String, Object> wishes = filed("PARTY", Map.of("partySanction", "WARNING"));
        office.workUntil(number, wishes, "userTask_readFile");
        LocalDate due = due(number, "HEARING");
        wishes.put("hearingConclusion", "SUPPLEMENT");
        office.workUntil(number, wishes, "userTask_supplement");
        wishes.put("hearingConclusion", "PASS");
        time.passTime(number, clock.instant().plus(Duration.ofDays(10)));
        office.workUntil(number, wishes, "userTask_readFile");

        assertThat(due(number, "HEARING")).isAfterOrEqualTo(due.plusDays(10));
        work(number, wishes);
        assertClosed(number, "ENFORCED");
    }

    @Test
    void an_overdue_verification_climbs_the_ladder_to_a_letter_of_supervision() {
        String number = register();
        Map<String, Object> wishes = new HashMap<>(Map.of("disposalMode", "VERIFICATION"));
        office.workUntil(number, wishes, "userTask_conductVerification");
        for (int i = 0; i < 40 && !office.elements(number).contains("userTask_issueLetter"); i++) {
            time.passTime(number, clock.instant().plus(Duration.ofDays(10)));
            office.openTasks(number).stream()
                    .filter(task -> task.path("processDefinitionId").asText().startsWith("supervision"))
                    .filter(task -> !task.path("taskDefinitionKey").asText().equals("userTask_issueLetter"))
                    .forEach(task -> office.complete(
                            number, task.path("taskDefinitionKey").asText(), Map.of()));
        }

        assertThat(office.elements(number)).contains("userTask_issueLetter", "userTask_conductVerification");
    }

    @Test
    void an_approved_extension_moves_the_period_of_a_verification() {
        String number = register();
        office.workUntil(number, Map.of("disposalMode", "VERIFICATION"), "userTask_conductVerification");
        LocalDate due = due(number, "VERIFICATION");
        JsonNode task = office.open(number, "userTask_conductVerification");
        office.start(
                office.candidate(task),
                "deadline-extension",
                Map.of(
                        "caseNumber",
                        number,
                        "deadlineId",
                        deadlineId(number, "VERIFICATION"),
                        "requestedEnd",
                        due.plusDays(20).toString()));
        office.approve(number);

        assertThat(due(number, "VERIFICATION")).isAfter(due);
        assertThat(office.open(number, "userTask_conductVerification")
                        .path("due")
                        .asText())
                .startsWith(due(number, "VERIFICATION").toString());
    }

    @Test
    void a_held_clue_is_taken_up_again() {
        String number = register();
        Map<String, Object> wishes = new HashMap<>(Map.of("disposalMode", "HOLD", "holdDecision", "RESUME"));
        office.workUntil(number, wishes, "userTask_reviewHold");
        office.complete(number, "userTask_reviewHold", wishes);
        office.approve(number);
        assertThat(office.elements(number)).containsExactly("userTask_analyseClue");
        work(number, Map.of("disposalMode", "CLOSE"));

        assertClosed(number, "CLOSE");
    }

    @Test
    void a_clue_of_another_authority_is_transferred() {
        String number = register();
        work(number, Map.of("jurisdiction", "OTHER"));

        assertClosed(number, "TRANSFER");
    }

    @Test
    void a_report_about_the_own_chief_is_refused_and_leaves_no_row() {
        int before = files.all().size();
        var answer = office.client("petition-a")
                .post(
                        "/engine-rest/process-definition/key/lifecycle/submit-form",
                        office.registration("petition-a", Map.of("aboutOwnChief", true)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("aboutOwnChief").contains("上一级");
        assertThat(files.all()).hasSize(before);
    }

    @Test
    void a_refusal_is_the_same_whichever_way_a_case_is_started() {
        var answer = office.client("petition-a")
                .post(
                        "/engine-rest/process-definition/key/lifecycle/start",
                        office.registration("petition-a", Map.of("aboutOwnChief", true)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"“反映本机关主要负责人”（aboutOwnChief）");
    }

    private String register() {
        return office.register(
                "petition-a", Map.of("proposedUnit", "inspect-2", "partyMember", true, "publicOfficial", true));
    }

    private void work(String number, Map<String, Object> wishes) {
        office.workUntil(number, wishes);
    }

    private static Map<String, Object> filed(String kind, Map<String, Object> more) {
        Map<String, Object> wishes = new HashMap<>(Map.of(
                "disposalMode", "VERIFICATION",
                "verificationProposal", "FILING",
                "filingKind", kind,
                "investigationUnit", "inspect-3",
                "sanctionProposal", "SANCTION"));
        wishes.putAll(more);
        return wishes;
    }

    private LocalDate due(String number, String code) {
        return deadlines.open(number).stream()
                .filter(deadline -> deadline.code().equals(code))
                .findFirst()
                .orElseThrow()
                .lastDay();
    }

    private String deadlineId(String number, String code) {
        return deadlines.open(number).stream()
                .filter(deadline -> deadline.code().equals(code))
                .map(deadline -> String.valueOf(deadline.id()))
                .findFirst()
                .orElseThrow();
    }

    private void assertClosed(String number, String outcome) {
        CaseFile file = files.find(number).orElseThrow();
        assertThat(file.open()).as("案件已办结").isFalse();
        assertThat(file.outcome()).isEqualTo(outcome);
        assertThat(records.firstBroken(number)).isEmpty();
        assertThat(office.openTasks(number)).isEmpty();
    }
}
