package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineKey;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Suspensions;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Offer.Field;
import org.mingjian.notification.Notifications;
import org.mingjian.notification.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** 挂起、恢复 of a period of 初步核实, 延期申请 and 回避申请 beside a case in 审理. */
@ProcessTest
class PeriodActionsProcessTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final String VERIFIER = "inspect-1-a";
    private static final String HEAD = "inspect-1-head";
    private static final String HANDLER = "hearing-1-a";
    private static final String HEARING_HEAD = "hearing-1-head";

    @Autowired
    Desk desk;

    @Autowired
    Actions actions;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Suspensions suspensions;

    @Autowired
    ManagementService management;

    @Autowired
    CaseRecords records;

    @Autowired
    Notifications notifications;

    private String file = "";

    @BeforeEach
    void monday() {
        today("2026-03-02");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_suspended_period_does_not_count_and_ends_later_by_the_days_of_the_pause() {
        verify();
        Deadline before = period();
        assertThat(jobs()).isEqualTo(2);

        assertThat(act(HEAD, "suspend-period", choose("等候司法鉴定意见"))).contains("“初步核实”已中止计算");
        assertThat(period().state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(period().pausedAt()).isPresent();
        assertThat(jobs()).isZero();
        assertThat(task().getDueDate()).isNull();
        assertThat(names(HEAD)).contains("resume-period").doesNotContain("suspend-period", "apply-extension");

        today("2026-03-12");
        assertThat(act(HEAD, "resume-period", choose("鉴定意见已收到"))).contains("已恢复计算");
        Deadline after = period();
        assertThat(after.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(after.pausedDays()).isEqualTo(10);
        assertThat(after.lastDay()).isAfterOrEqualTo(before.lastDay().plusDays(10));
        assertThat(jobs()).isEqualTo(2);
        assertThat(task().getDueDate()).isNotNull();
        assertThat(records.of(file))
                .extracting(record -> record.step().elementLabel())
                .contains("挂起期限", "恢复期限");
        assertThat(notifications
                        .inbox(new Reader(VERIFIER, List.of("inspect-1")), false, 0, 10)
                        .messages())
                .extracting(message -> message.text())
                .anyMatch(text -> text.contains(file) && text.contains("已中止计算"))
                .anyMatch(text -> text.contains(file) && text.contains("已恢复计算"));
    }

    @Test
    void only_whoever_is_in_charge_of_the_unit_suspends_and_nobody_once_it_is_over() {
        verify();
        for (String other : List.of(VERIFIER, "inspect-2-head", "invest-5-head", "casemgmt-a")) {
            assertThat(names(other)).as(other).doesNotContain("suspend-period", "resume-period");
        }
        assertThat(names(HEAD)).contains("suspend-period");
        today("2026-05-20");
        assertThat(names(HEAD)).doesNotContain("suspend-period");
    }

    @Test
    void work_that_is_done_while_its_period_is_suspended_meets_it() {
        verify();
        act(HEAD, "suspend-period", choose("等候司法鉴定意见"));
        today("2026-03-05");
        deadlines.meet(new DeadlineKey(file, "VERIFICATION", period().scope()));

        assertThat(period().state()).isEqualTo(DeadlineState.MET);
        assertThat(period().pausedDays()).isEqualTo(3);
    }

    @Test
    void the_period_of_a_hearing_is_paused_by_the_procedure_and_by_nobody_else() {
        hear();
        for (String other : List.of(HEARING_HEAD, "deputy-3", "chief")) {
            assertThat(names(other)).as(other).doesNotContain("suspend-period", "resume-period");
        }
        Map<String, List<String>> choice = choose("等候补充材料");
        assertThatThrownBy(() -> act(HEARING_HEAD, "suspend-period", choice)).isInstanceOf(Refusal.class);
        long id = period().id();
        assertThatThrownBy(() -> suspensions.suspend(id, HEARING_HEAD))
                .isInstanceOf(DeadlineRefusal.class)
                .hasMessageContaining("“案件审理”按规定不能由人挂起（《监督执纪工作规则》第55条");
        assertThat(period().state()).isEqualTo(DeadlineState.RUNNING);

        desk.complete(file, "userTask_readFile", Map.of());
        desk.complete(file, "userTask_talkWithSubject", Map.of());
        desk.complete(file, "userTask_deliberateHearing", Map.of("hearingConclusion", "SUPPLEMENT"));
        desk.approve(file);
        assertThat(period().state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(names(HEARING_HEAD)).doesNotContain("suspend-period", "resume-period");
        assertThatThrownBy(() -> suspensions.lift(id))
                .isInstanceOf(DeadlineRefusal.class)
                .hasMessageContaining("程序办结后自动恢复，不能由人恢复");
    }

    @Test
    void an_extension_is_applied_for_beside_the_case_and_only_once_at_a_time() {
        hear();
        LocalDate wanted = period().lastDay().plusDays(10);
        Map<String, List<String>> entries = Map.of(
                "deadlineId", List.of(String.valueOf(period().id())),
                "requestedEnd", List.of(wanted.toString()),
                "extensionReason", List.of("案情复杂，需要补充核对证据"));

        assertThat(act(HANDLER, "apply-extension", entries)).contains("延期申请已提交，现由", "办理“");
        assertThat(desk.openTasks(file)).contains("userTask_approve");
        assertThat(names(HANDLER)).doesNotContain("apply-extension");
        assertThatThrownBy(() -> act(HANDLER, "apply-extension", entries)).isInstanceOf(Refusal.class);

        desk.approve(file);
        assertThat(period().lastDay()).isEqualTo(wanted);
        assertThat(names(HANDLER)).doesNotContain("apply-extension");
    }

    @Test
    void an_extension_beyond_the_rule_is_refused_as_by_the_start_form() {
        hear();
        Map<String, List<String>> entries = Map.of(
                "deadlineId", List.of(String.valueOf(period().id())),
                "requestedEnd", List.of(period().lastDay().plusYears(1).toString()),
                "extensionReason", List.of("案情复杂，需要补充核对证据"));

        assertThatThrownBy(() -> act(HANDLER, "apply-extension", entries))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("每次最多延长");
        assertThat(desk.openTasks(file)).doesNotContain("userTask_approve");
    }

    @Test
    void recusal_is_asked_for_beside_the_case_with_the_checks_of_its_form() {
        hear();
        List<Field> fields = offers(HANDLER).stream()
                .filter(offer -> offer.name().equals("apply-recusal"))
                .findFirst()
                .orElseThrow()
                .fields();
        assertThat(fields)
                .extracting(Field::key)
                .containsExactly("recusalTarget", "officer", "recusalRelation", "recusalReason");

        assertThatThrownBy(() -> act(
                        HANDLER,
                        "apply-recusal",
                        Map.of(
                                "recusalTarget", List.of("OTHER"),
                                "recusalRelation", List.of("WITNESS"),
                                "recusalReason", List.of("曾就本案作证"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("应当回避的人员");
        assertThat(act(
                        HANDLER,
                        "apply-recusal",
                        Map.of(
                                "recusalTarget", List.of("SELF"),
                                "recusalRelation", List.of("WITNESS"),
                                "recusalReason", List.of("曾就本案作证"))))
                .contains("回避申请已提交，现由");
    }

    /** A clue in 初步核实, where the office has set the period. */
    private void verify() {
        file = desk.start("verification", Map.of());
        desk.complete(
                file,
                "userTask_planVerification",
                VERIFIER,
                Map.of("verificationTeam", List.of(VERIFIER, "invest-5-a"), "teamLeader", VERIFIER));
        desk.approve(file);
    }

    /** A case in 审理, where the law has set it. */
    private void hear() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", "invest-5");
        facts.put("investigationTeam", "invest-5-a,invest-5-b");
        facts.put("filingKind", "BOTH");
        facts.put("stageResult", "违规收受礼金五万元");
        facts.put("illegalGains", 50000);
        facts.put("crimeSuspected", false);
        file = desk.start("hearing", facts);
        desk.complete(file, "userTask_assignHearing", Map.of("hearingUnit", "hearing-1"));
        desk.complete(file, "userTask_reviewAcceptance", Map.of());
        desk.complete(file, "userTask_formTeam", Map.of("hearingTeam", List.of("hearing-1-a", "hearing-1-b")));
    }

    private Map<String, List<String>> choose(String reason) {
        return Map.of("period", List.of(String.valueOf(period().id())), "reason", List.of(reason));
    }

    private Deadline period() {
        return deadlines.of(file).stream()
                .filter(period -> List.of("VERIFICATION", "HEARING").contains(period.code()))
                .findFirst()
                .orElseThrow();
    }

    private Task task() {
        return desk.task(file, "userTask_conductVerification");
    }

    private long jobs() {
        return management
                .createJobQuery()
                .processInstanceId(task().getProcessInstanceId())
                .timers()
                .count();
    }

    private String act(String user, String action, Map<String, List<String>> entries) {
        return desk.as(user, () -> actions.carryOut(action, new Occasion(file, null, user), entries));
    }

    private List<Offer> offers(String user) {
        return desk.as(user, () -> actions.offers(new Occasion(file, null, user)));
    }

    private List<String> names(String user) {
        return offers(user).stream().map(Offer::name).toList();
    }

    private static void today(String day) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDate.parse(day).atTime(9, 0).atZone(OFFICE).toInstant()));
    }
}
