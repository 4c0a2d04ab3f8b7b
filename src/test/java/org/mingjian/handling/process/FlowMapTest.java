package org.mingjian.handling.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To which steps work can be sent back in the models as they are; with * where an approval lies between. */
class FlowMapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # 线索处置: never behind 登记、分办、签收 and 报备, nor out of the period of 处置
            clue | consultJurisdiction  | judgeJurisdiction
            clue | transferClue         | consultJurisdiction judgeJurisdiction
            clue | proposeAssignment    | consultJurisdiction judgeJurisdiction
            clue | lookPreliminary      | analyseClue
            clue | proposeDisposal      | analyseClue lookPreliminary
            clue | deliberateDisposal   | analyseClue lookPreliminary proposeDisposal
            # 谈话函询: never behind a number that was drawn, nor behind the end of the talk or the reply
            inquiry | checkSafety             | planInquiry*
            inquiry | holdTalk                | checkSafety planInquiry*
            inquiry | recordEntrustedTalk     | deliverEntrustment
            inquiry | recordLetterReceipt     | sendLetter
            inquiry | recordReply             | recordLetterReceipt sendLetter
            inquiry | writeInquiryReport      | receiveStatement
            inquiry | carryOutInquiryMeasure  | writeInquiryReport*
            inquiry | transferInquiry         | writeInquiryReport*
            inquiry-check | checkInquiry      | assignCheck
            # 初步核实: the team signs together, and nobody is sent back from or to a signature
            verification | writeVerificationReport      | conductVerification
            verification | carryOutVerificationMeasure  | deliberateVerification*
            verification | transferVerification         | deliberateVerification*
            filing | prepareDecision | writeReport*
            filing | decideFollowUp  | prepareDecision* writeReport*
            investigation | meetOnFacts        | investigate
            investigation | proposeWithdrawal  | investigate
            investigation | writeReport        | investigate meetOnFacts
            investigation-preparation | writePlan  | reviewPlan
            investigation-preparation | formTeam   | reviewPlan* writePlan*
            investigation-supplement  | writeSupplementReport | supplement
            hearing | talkWithSubject   | readFile
            hearing | deliberateHearing | readFile talkWithSubject
            hearing | writeReport       | deliberateHearing readFile* talkWithSubject*
            sanction | hearSubject         | proposeSanction
            sanction | consultOrganisation | hearSubject proposeSanction
            # 执行: what runs side by side is left alone
            enforcement | correctBenefit | checkRestraints
            enforcement-post-and-pay | verifyPostAndPay | urgePostAndPay
            closure | reviewObjection | giveFeedback
            closure | confirmClosure  | archiveCase
            closure-clarification | askConsent             | proposeClarification
            closure-clarification | carryOutClarification  | askConsent* proposeClarification*
            supervision | replyLetter    | issueLetter
            supervision | reportProgress | listCase
            """)
    void work_goes_back_to(String model, String task, String steps) {
        assertThat(ways(model)).containsEntry(task, List.of(steps.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clue: acknowledge analyseClue confirmFiling judgeJurisdiction signReceipt",
                "inquiry: deliverEntrustment planInquiry receiveStatement sendAcceptance sendLetter",
                "verification: conductVerification deliberateVerification planVerification signReport",
                "filing: announceFiling writeReport",
                "investigation: compileDossier investigate signReport",
                "hearing: assignHearing completeMaterials formTeam readFile reviewAcceptance",
                "sanction: issueDecision issueExemption proposeSanction",
                "closure: archiveCase giveFeedback",
                "approval: approve recordDecision",
                "deadline-extension: noteRejection reviseExtension",
                "duty-recusal: readRefusal reviseRequest",
                "enforcement: announceDecision checkRestraints copyToOrganisation deliverDecision reportExecution"
                        + " transferJudicial"
            })
    void from_the_others_it_does_not_go_back(String line) {
        String[] parts = line.split(": ");
        assertThat(ways(parts[0]).entrySet().stream()
                        .filter(way -> way.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .containsExactly(parts[1].split(" "));
    }

    private static Map<String, List<String>> ways(String process) {
        Path file = Path.of("processes", process.replaceFirst("-.*", ""), process + ".bpmn");
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        FlowMap map = FlowMap.of(model, process);
        List<String> tasks = model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .sorted()
                .toList();
        return tasks.stream()
                .collect(Collectors.toMap(
                        FlowMapTest::word, task -> back(map, tasks, task).toList(), (one, other) -> one, TreeMap::new));
    }

    private static Stream<String> back(FlowMap map, List<String> tasks, String task) {
        return tasks.stream()
                .filter(step -> map.leadsBack(task, step))
                .map(step -> word(step) + (map.hasApprovalBetween(step, task) ? "*" : ""));
    }

    private static String word(String task) {
        return task.replace("userTask_", "");
    }
}
