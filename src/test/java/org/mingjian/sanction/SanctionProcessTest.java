package org.mingjian.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class SanctionProcessTest {

    @Autowired
    Desk desk;

    @Autowired
    Sanctions sanctions;

    @Autowired
    CaseRecords records;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Clock clock;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_light_sanction_is_decided_by_the_standing_committee() {
        String file = heard(Map.of(), light());
        assertThat(desk.openTasks(file)).containsExactly("userTask_approve");
        desk.approve(file);
        assertThat(desk.shown(file, "userTask_issueDecision"))
                .containsEntry("accountabilityFormLabel", "第二种形态")
                .containsEntry("judicialTransferLabel", "否");
        assertThat(outs(file, "userTask_issueDecision"))
                .containsEntry("outcome", "SANCTIONED")
                .containsEntry("partySanction", "SERIOUS_WARNING")
                .containsEntry("governmentSanction", "DEMERIT")
                .containsEntry("sanctionedOn", LocalDate.now(clock).toString())
                .containsEntry("accountabilityForm", "SECOND")
                .containsKeys("partyDecisionNumber", "governmentDecisionNumber", "effectUntil", "recoveryAmount");
        desk.complete(file, "userTask_issueDecision", Map.of());

        assertThat(desk.ends(file)).contains("endEvent_sanctioned").doesNotContain("endEvent_exempted");
        Sanction sanction = sanctions.get(file);
        LocalDate today = LocalDate.now(clock);
        assertThat(sanction.state()).isEqualTo(Sanction.State.COMPLETED);
        assertThat(sanction.decidedOn()).contains(today);
        assertThat(sanction.effectUntil()).contains(today.plusMonths(18));
        assertThat(sanction.accountabilityForm()).contains(AccountabilityForm.SECOND);
        assertThat(sanction.papers().party()).startsWith("纪处〔");
        assertThat(sanction.papers().government()).startsWith("监政处〔");
        assertThat(records.of(file))
                .extracting(record -> record.step().elementId())
                .doesNotContain("userTask_consultOrganisation");
        assertThat(records.firstBroken(file)).isEmpty();
    }

    @Test
    void a_heavy_sanction_needs_the_party_committee_and_the_organisation_department_is_asked_before() {
        String file = heard(
                Map.of("rankGroup", "PEER_MANAGED"),
                Map.of("partySanction", "PROBATION", "probationPeriod", "P2Y", "governmentSanction", "REMOVAL"));
        assertThat(desk.openTasks(file)).containsExactly("userTask_consultOrganisation");
        desk.complete(file, "userTask_consultOrganisation", Map.of("organisationOpinion", "组织部门没有不同意见"));
        assertThat(desk.shown(file, "userTask_approve").get("summary"))
                .asString()
                .contains("给予留党察看二年、政务撤职处分")
                .contains("组织部门没有不同意见");
        desk.approve(file);

        assertThat(records.of(file))
                .filteredOn(record -> record.step().elementId().equals("userTask_recordDecision"))
                .extracting(record -> record.step().actor())
                .containsExactly("clerk", "liaison");
        assertThat(sanctions.get(file).effectUntil())
                .contains(LocalDate.now(clock).plusYears(4));
        assertThat(sanctions.get(file).accountabilityForm()).contains(AccountabilityForm.THIRD);
    }

    @Test
    void a_member_of_the_party_committee_is_discussed_with_the_upper_level_first() {
        String file = heard(
                Map.of("rankGroup", "PEER_CHIEF"), Map.of("partySanction", "POST_REMOVAL", "committeeMember", "YES"));

        assertThatThrownBy(() -> desk.submit(
                        file,
                        "userTask_consultOrganisation",
                        "office-a",
                        Map.of(
                                "organisationConsultedOn",
                                LocalDate.now(clock).toString(),
                                "organisationReply",
                                "AGREE",
                                "organisationOpinion",
                                "无",
                                "partyGroupOpinion",
                                "无")))
                .hasMessageContaining("与上级纪委监委沟通日期");
    }

    @Test
    void a_suspicion_of_a_crime_goes_to_the_judiciary_and_is_the_fourth_form() {
        String file = heard(
                Map.of("crimeSuspected", true),
                Map.of(
                        "partySanction",
                        "NONE",
                        "governmentSanction",
                        "DISMISSAL",
                        "judicialProposal",
                        "TRANSFER",
                        "recoveryAmount",
                        12500.5));
        desk.approve(file);

        Sanction sanction = sanctions.get(file);
        assertThat(sanction.accountabilityForm()).contains(AccountabilityForm.FOURTH);
        assertThat(sanction.effectUntil()).isEmpty();
        assertThat(sanction.papers().party()).isNull();
        assertThat(sanction.proposal().recovery()).isEqualByComparingTo("12500.5");
        assertThat(sanction.proposal().judicialTransfer()).isTrue();
    }

    @Test
    void an_exemption_has_a_written_decision_and_no_effect() {
        String file = heard(Map.of(), Map.of("sanctionProposal", "EXEMPT"));
        desk.approve(file);
        assertThat(outs(file, "userTask_issueExemption"))
                .containsEntry("outcome", "EXEMPTED")
                .doesNotContainKeys("partySanction", "governmentSanction", "governmentDecisionNumber", "effectUntil");
        desk.complete(file, "userTask_issueExemption", Map.of());

        assertThat(desk.ends(file)).contains("endEvent_exempted").doesNotContain("endEvent_sanctioned");
        Sanction sanction = sanctions.get(file);
        assertThat(sanction.papers().party()).isNotNull();
        assertThat(sanction.papers().government()).isNull();
        assertThat(sanction.effectUntil()).isEmpty();
        assertThat(sanction.accountabilityForm()).contains(AccountabilityForm.FIRST);
    }

    @Test
    void an_exemption_of_somebody_who_is_no_member_is_one_of_the_commission() {
        String file = heard(Map.of("partyMember", false), Map.of("sanctionProposal", "EXEMPT"));
        desk.approve(file);

        assertThat(sanctions.get(file).papers().party()).isNull();
        assertThat(sanctions.get(file).papers().government()).isNotNull();
    }

    @Test
    void without_a_breach_there_is_no_sanction_and_no_paper() {
        String file = heard(Map.of(), Map.of("sanctionProposal", "NOT_SANCTION"));
        desk.approve(file);

        assertThat(desk.ends(file)).contains("endEvent_notSanctioned");
        assertThat(desk.openTasks(file)).isEmpty();
        assertThat(sanctions.get(file).papers()).isEqualTo(new Sanction.Papers(null, null));
    }

    @Test
    void a_statement_that_is_taken_up_makes_the_proposal_no_heavier() {
        String file = proposed(Map.of(), light());
        desk.complete(
                file,
                "userTask_hearSubject",
                Map.of("statementDecision", "ADOPTED", "statementContent", "礼金已主动上交", "statementReview", "属实"));

        assertThat(desk.openTasks(file)).containsExactly("userTask_proposeSanction");
        assertThat(desk.shown(file, "userTask_proposeSanction").get("sanctionText"))
                .isEqualTo("给予党内严重警告、政务记过处分");
        assertThatThrownBy(() -> desk.complete(
                        file,
                        "userTask_proposeSanction",
                        Map.of("partySanction", "SERIOUS_WARNING", "governmentSanction", "MAJOR_DEMERIT")))
                .hasMessageContaining("不得加重");
        desk.complete(
                file, "userTask_proposeSanction", Map.of("partySanction", "WARNING", "governmentSanction", "DEMERIT"));
        desk.complete(file, "userTask_hearSubject", Map.of("statementDecision", "NOT_RAISED"));
        assertThat(desk.shown(file, "userTask_approve").get("summary"))
                .asString()
                .doesNotContain("礼金已主动上交");
    }

    @Test
    void what_those_who_approve_send_back_is_proposed_and_heard_again_also_heavier() {
        String file = heard(Map.of(), light());
        desk.decide(file, "REJECT");
        assertThat(desk.openTasks(file)).containsExactly("userTask_proposeSanction");
        assertThat(desk.shown(file, "userTask_proposeSanction").get("approvalOpinions"))
                .asString()
                .isNotBlank();
        desk.complete(file, "userTask_proposeSanction", Map.of("sanctionProposal", "EXEMPT"));
        desk.complete(file, "userTask_hearSubject", Map.of());
        desk.decide(file, "RETURN");
        desk.complete(file, "userTask_proposeSanction", Map.of("partySanction", "POST_REMOVAL"));
        desk.complete(file, "userTask_hearSubject", Map.of());

        assertThat(desk.openTasks(file)).containsExactly("userTask_consultOrganisation");
        assertThat(sanctions.get(file).proposal().partySanction()).isEqualTo(PartySanction.POST_REMOVAL);
    }

    @Test
    void only_what_the_subject_can_receive_is_offered_and_accepted() {
        String village = desk.start("sanction", facts(Map.of("rankGroup", "VILLAGE")));
        assertThat(desk.shown(village, "userTask_proposeSanction").get("governmentSanctions"))
                .asString()
                .contains("MAJOR_DEMERIT")
                .doesNotContain("DISMISSAL");
        assertThatThrownBy(() ->
                        desk.complete(village, "userTask_proposeSanction", Map.of("governmentSanction", "DISMISSAL")))
                .hasMessageContaining("政务处分")
                .hasMessageContaining("不在可选范围内");

        String stranger = desk.start("sanction", facts(Map.of("partyMember", false)));
        assertThatThrownBy(
                        () -> desk.complete(stranger, "userTask_proposeSanction", Map.of("partySanction", "WARNING")))
                .hasMessageContaining("党纪处分")
                .hasMessageContaining("不在可选范围内");
        assertThatThrownBy(() -> desk.complete(
                        stranger,
                        "userTask_proposeSanction",
                        Map.of("partySanction", "NONE", "governmentSanction", "NONE")))
                .hasMessageContaining("至少选择一种");
    }

    @Test
    void two_tell_the_subject() {
        String file = proposed(Map.of(), light());

        assertThatThrownBy(
                        () -> desk.complete(file, "userTask_hearSubject", Map.of("notifiers", List.of("hearing-1-a"))))
                .hasMessageContaining("至少选择2项");
    }

    @Test
    void whoever_investigated_proposes_no_sanction() {
        String file = desk.start("sanction", facts(Map.of()));
        records.append(
                file,
                new Step("investigation", "userTask_investigate", "开展审查调查", "hearing-1-a", clock.instant(), "{}"));

        assertThatThrownBy(() -> desk.complete(file, "userTask_proposeSanction", "hearing-1-a", light()))
                .isInstanceOf(AuthorizationException.class);
    }

    /** The variables that lifecycle reads when the process has ended. */
    private Map<String, Object> outs(String file, String lastTask) {
        return runtime.getVariables(desk.task(file, lastTask).getProcessInstanceId());
    }

    private static Map<String, Object> light() {
        return Map.of("partySanction", "SERIOUS_WARNING", "governmentSanction", "DEMERIT");
    }

    private static Map<String, Object> facts(Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", "invest-5");
        facts.put("filingKind", "BOTH");
        facts.put("hearingUnit", "hearing-1");
        facts.put("hearingTeam", "hearing-1-a,hearing-1-b");
        facts.put("hearingOpinion", "事实清楚，建议给予处分");
        facts.put("illegalGains", 50000);
        facts.put("crimeSuspected", false);
        facts.putAll(more);
        return facts;
    }

    private String proposed(Map<String, Object> facts, Map<String, Object> proposal) {
        String file = desk.start("sanction", facts(facts));
        desk.complete(file, "userTask_proposeSanction", proposal);
        return file;
    }

    private String heard(Map<String, Object> facts, Map<String, Object> proposal) {
        String file = proposed(facts, proposal);
        desk.complete(file, "userTask_hearSubject", Map.of("statementDecision", "NOT_RAISED"));
        return file;
    }
}
