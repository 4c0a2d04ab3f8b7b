package org.mingjian.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class FilingProcessTest {

    @Autowired
    Desk desk;

    @Autowired
    Filings filings;

    @Autowired
    CaseFiles files;

    @Autowired
    Clock clock;

    @Test
    void a_case_is_filed_by_both_commissions_numbered_twice_announced_and_handed_over() {
        String file = approved("BOTH");
        desk.complete(file, "userTask_prepareDecision", Map.of());
        assertThat(desk.shown(file, "userTask_announceFiling"))
                .hasEntrySatisfying(
                        "partyFilingNumber",
                        number -> assertThat(number).asString().contains("纪立"))
                .hasEntrySatisfying(
                        "supervisionFilingNumber",
                        number -> assertThat(number).asString().contains("监立"));
        desk.complete(file, "userTask_announceFiling", "invest-5-a", Map.of());

        Filing filing = filings.get(file);
        assertThat(desk.ends(file)).contains("endEvent_caseFiled");
        assertThat(filing.state()).isEqualTo(Filing.State.ANNOUNCED);
        assertThat(filing.filedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(files.find(file).orElseThrow().unit()).isEqualTo("invest-5");
    }

    @Test
    void a_filing_by_one_commission_has_one_number() {
        String party = approved("PARTY");
        desk.complete(party, "userTask_prepareDecision", Map.of());
        assertThat(filings.get(party).partyNumber()).isNotNull();
        assertThat(filings.get(party).supervisionNumber()).isNull();

        String supervision = approved("SUPERVISION");
        desk.complete(supervision, "userTask_prepareDecision", Map.of());
        assertThat(filings.get(supervision).partyNumber()).isNull();
        assertThat(filings.get(supervision).supervisionNumber()).isNotNull();
    }

    @Test
    void only_what_the_person_can_receive_may_be_proposed() {
        String nonMember = desk.start("filing", Map.of("partyMember", false));
        assertThatThrownBy(() -> desk.complete(nonMember, "userTask_writeReport", Map.of("filingKind", "BOTH")))
                .hasMessageContaining("立案类别")
                .hasMessageContaining("不是中共党员");
        desk.complete(nonMember, "userTask_writeReport", Map.of("filingKind", "SUPERVISION"));

        String noOfficial = desk.start("filing", Map.of("publicOfficial", false));
        assertThatThrownBy(() -> desk.complete(noOfficial, "userTask_writeReport", Map.of("filingKind", "SUPERVISION")))
                .hasMessageContaining("不是公职人员");
        desk.complete(noOfficial, "userTask_writeReport", Map.of("filingKind", "PARTY"));
    }

    @Test
    void a_person_managed_by_the_party_committee_is_filed_against_with_its_chief_s_approval() {
        String file = proposed("BOTH", Map.of("rankGroup", "PEER_MANAGED"));
        desk.complete(file, "userTask_approve", "inspect-1-head", Map.of("opinion", "AGREE"));
        desk.complete(file, "userTask_approve", "deputy-2", Map.of("opinion", "AGREE"));
        desk.complete(file, "userTask_approve", "chief", Map.of("opinion", "AGREE"));

        assertThat(desk.openTasks(file)).containsExactly("userTask_recordDecision");
    }

    @Test
    void a_returned_report_is_written_again() {
        String file = proposed("BOTH", Map.of());
        desk.decide(file, "RETURN");

        assertThat(desk.openTasks(file)).containsExactly("userTask_writeReport");
    }

    @Test
    void a_rejected_filing_goes_back_to_its_verification() {
        String file = proposed("BOTH", Map.of());
        desk.decide(file, "REJECT");
        desk.complete(file, "userTask_decideFollowUp", "inspect-1-head", Map.of("filingFollowUp", "VERIFICATION"));

        assertThat(desk.ends(file)).contains("endEvent_returnedToVerification");
        assertThat(filings.get(file).state()).isEqualTo(Filing.State.RETURNED);
    }

    @Test
    void a_rejected_filing_is_closed() {
        String file = proposed("BOTH", Map.of());
        desk.decide(file, "REJECT");
        desk.complete(file, "userTask_decideFollowUp", "inspect-1-head", Map.of("filingFollowUp", "CLOSE"));

        assertThat(desk.ends(file)).contains("endEvent_filingRefused");
        assertThat(filings.get(file).state()).isEqualTo(Filing.State.REFUSED);
    }

    @Test
    void an_approval_that_was_registered_wrongly_is_asked_for_again() {
        String file = approved("BOTH");
        desk.complete(file, "userTask_prepareDecision", Map.of("filingReadiness", "RESUBMIT"));

        assertThat(desk.openTasks(file)).containsExactly("userTask_writeReport");
    }

    @Test
    void the_days_of_a_filing_keep_their_order() {
        LocalDate today = LocalDate.now(clock);
        String verifiedLater = proposed(
                "BOTH", Map.of("verificationApprovedOn", today.plusDays(1).toString()));
        desk.approve(verifiedLater);
        assertThatThrownBy(() -> desk.complete(verifiedLater, "userTask_prepareDecision", Map.of()))
                .hasMessageContaining("初核报告批准日期");

        String file = approved("BOTH");
        String yesterday = today.minusDays(1).toString();
        assertThatThrownBy(() -> desk.complete(file, "userTask_prepareDecision", Map.of("filingDecisionOn", yesterday)))
                .hasMessageContaining("立案决定书日期不得早于立案批准日期");
        desk.complete(file, "userTask_prepareDecision", Map.of());
        assertThatThrownBy(() -> desk.complete(file, "userTask_announceFiling", Map.of("announcedOn", yesterday)))
                .hasMessageContaining("宣布日期不得早于立案决定书日期");
        assertThatThrownBy(() -> desk.complete(file, "userTask_announceFiling", Map.of("notifiedOn", yesterday)))
                .hasMessageContaining("通报日期不得早于立案决定书日期");
    }

    @Test
    void a_filing_is_announced_by_two_and_never_only_notified() {
        String file = approved("BOTH");
        desk.complete(file, "userTask_prepareDecision", Map.of());
        assertThatThrownBy(() -> desk.complete(file, "userTask_announceFiling", Map.of("announcers", "invest-5-a")))
                .hasMessageContaining("至少选择2项");
        Map<String, Object> onlyNotified = new HashMap<>();
        onlyNotified.put("announcedOn", null);
        assertThatThrownBy(() -> desk.complete(file, "userTask_announceFiling", onlyNotified))
                .hasMessageContaining("宣布日期");
    }

    private String proposed(String kind, Map<String, Object> facts) {
        String file = desk.start("filing", facts);
        desk.complete(file, "userTask_writeReport", Map.of("filingKind", kind, "investigationUnit", "invest-5"));
        return file;
    }

    private String approved(String kind) {
        String file = proposed(
                kind, Map.of("verificationApprovedOn", LocalDate.now(clock).toString()));
        desk.approve(file);
        return file;
    }
}
