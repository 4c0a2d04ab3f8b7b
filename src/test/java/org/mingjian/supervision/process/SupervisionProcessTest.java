package org.mingjian.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineEvent.DeadlineMissed;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Extension;
import org.mingjian.supervision.MeasureKind;
import org.mingjian.supervision.SupervisionCase;
import org.mingjian.supervision.SupervisionCase.Closing;
import org.mingjian.supervision.SupervisionMeasure;
import org.mingjian.supervision.Supervisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class SupervisionProcessTest {

    private static final String HANDLER = "hearing-1-a";
    private static final String CASE_MANAGER = "casemgmt-a";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    FormService forms;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Supervisions supervisions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Desk desk;

    private String caseNumber = "";

    @BeforeEach
    void a_hearing_is_missed() {
        repository
                .createDeployment()
                .name("period-test")
                .addClasspathResource("deadline/period-test.bpmn")
                .addClasspathResource("deadline/period-test-work.form")
                .enableDuplicateFiltering(true)
                .deploy();
        now("2026-03-10T09:00");
        caseNumber = desk.start("period-test", Map.of("hearingUnit", "hearing-1"));
        desk.fire(caseNumber, "event_reviewMissed");
        decide();
    }

    @AfterEach
    void leave_nothing_behind() {
        ClockUtil.reset();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(left -> left.getRootProcessInstanceId().equals(left.getId()))
                .forEach(
                        left -> runtime.deleteProcessInstanceIfExists(left.getId(), "test", false, true, false, false));
    }

    @Test
    void the_unit_explains_within_three_working_days() {
        Task explain = desk.task(caseNumber, "userTask_explainMiss");

        assertThat(explain.getDueDate()).isEqualTo(date("2026-04-15T23:59:59"));
        assertThat(desk.as(HANDLER, () -> forms.getTaskFormVariables(explain.getId())))
                .containsEntry("caseNumber", caseNumber)
                .containsEntry("deadlineName", "案件审理")
                .containsEntry("missedLastDay", "2026-04-10")
                .containsEntry("daysOverdue", 1)
                .containsEntry("unitName", "第一审理室");

        explain();
        assertThat(desk.ends(caseNumber)).contains("endEvent_explained", "endEvent_measureTaken");
    }

    @Test
    void the_ladder_is_climbed_step_by_step_until_the_case_is_listed() {
        explain();
        climb();
        assertThat(measure(2).letterNumber()).contains("〔2026〕");
        desk.complete(
                caseNumber,
                "userTask_issueReminder",
                CASE_MANAGER,
                Map.of("reminderText", "请于本月内办结", "reminderIssuedOn", today()));
        climb();
        desk.complete(
                caseNumber,
                "userTask_issueLetter",
                CASE_MANAGER,
                Map.of("letterText", "请说明原因并限期办结", "letterIssuedOn", today(), "replyBy", "2026-05-15"));
        assertThat(desk.task(caseNumber, "userTask_replyLetter").getDueDate()).isEqualTo(date("2026-05-15T23:59:59"));
        desk.complete(caseNumber, "userTask_replyLetter", "hearing-1-head", Map.of("letterReply", "已组织加班办理"));
        climb();
        desk.complete(
                caseNumber,
                "userTask_holdInterview",
                Map.of("interviewOn", today(), "interviewAttendees", "主要负责人、审理室主任", "interviewText", "限期办结"));
        climb();
        desk.complete(
                caseNumber,
                "userTask_listCase",
                CASE_MANAGER,
                Map.of("listedOn", today(), "listedLeader", "分管领导", "listedText", "一案一专班"));
        report();
        desk.fire(caseNumber, "event_nextReport");
        report();

        assertThat(supervisions.measures(supervision().number()))
                .extracting(SupervisionMeasure::kind)
                .containsExactly(MeasureKind.values());
        assertThat(desk.ends(caseNumber))
                .contains(
                        "endEvent_explained",
                        "endEvent_reminded",
                        "endEvent_letterAnswered",
                        "endEvent_interviewed",
                        "endEvent_ladderClimbed");
    }

    @Test
    void the_next_step_does_not_wait_for_the_one_before() {
        climb();

        assertThat(desk.openTasks(caseNumber)).contains("userTask_explainMiss", "userTask_issueReminder");
    }

    @Test
    void an_open_letter_keeps_its_number_when_the_next_one_is_opened() {
        climb();
        climb();

        assertThat(letterNumber("userTask_issueReminder")).isEqualTo(measure(2).letterNumber());
        assertThat(letterNumber("userTask_issueLetter")).isEqualTo(measure(3).letterNumber());
    }

    @Test
    void an_explanation_that_is_late_too_starts_no_other_supervision() {
        desk.fire(caseNumber, "event_explainMissed");

        assertThat(desk.ends(caseNumber)).contains("endEvent_explainMissRecorded");
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void the_unit_is_warned_before_its_explanation_is_late() {
        desk.fire(caseNumber, "event_explainWarning");

        assertThat(desk.ends(caseNumber)).contains("endEvent_explainWarned");
    }

    @Test
    void a_period_is_supervised_once() {
        events.publishEvent(new DeadlineMissed(hearing()));

        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void supervision_ends_at_once_when_the_period_is_met() {
        long number = supervision().number();
        climb();
        desk.complete(caseNumber, "userTask_read", Map.of("result", "REPORT"));
        desk.complete(caseNumber, "userTask_report", Map.of("result", "REPORT"));

        assertThat(instances()).isZero();
        assertThat(desk.ends(caseNumber)).contains("endEvent_supervisionEnded");
        assertThat(supervisions.find(number).closing()).isEqualTo(Closing.MET);
    }

    @Test
    void an_extension_ends_it_and_another_miss_begins_another() {
        long number = supervision().number();
        deadlines.extend(
                hearing().id(), new Extension(LocalDate.of(2026, 5, 8), "案情复杂", "同意", LocalDate.of(2026, 4, 13)));

        assertThat(instances()).isZero();
        assertThat(supervisions.find(number).closing()).isEqualTo(Closing.EXTENDED);

        desk.fire(caseNumber, "event_reviewMissed");
        assertThat(instances()).isEqualTo(1);
        assertThat(supervision().missedLastDay()).isEqualTo("2026-05-08");
    }

    @Test
    void a_cancelled_case_ends_it() {
        long number = supervision().number();
        runtime.deleteProcessInstance(hearing().scope(), "test");

        assertThat(instances()).isZero();
        assertThat(supervisions.find(number).closing()).isEqualTo(Closing.CANCELLED);
    }

    private void explain() {
        desk.complete(
                caseNumber,
                "userTask_explainMiss",
                HANDLER,
                Map.of("missReason", "证据调取耗时较长", "remedyPlan", "增派人员", "plannedOn", "2026-04-30"));
    }

    private void report() {
        desk.complete(caseNumber, "userTask_reportProgress", HANDLER, Map.of("progressText", "已完成阅卷"));
    }

    private void climb() {
        desk.fire(caseNumber, "event_intervalOver");
        decide();
    }

    private void decide() {
        management
                .createJobQuery()
                .processInstanceId(supervisionInstance())
                .activityId("businessRuleTask_chooseMeasure")
                .list()
                .stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    private String supervisionInstance() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(SupervisionProcess.KEY)
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(SupervisionProcess.KEY)
                .processInstanceBusinessKey(caseNumber)
                .count();
    }

    private SupervisionCase supervision() {
        return supervisions.open().stream()
                .filter(open -> open.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow();
    }

    private SupervisionMeasure measure(int step) {
        return supervisions.measures(supervision().number()).get(step - 1);
    }

    private Object letterNumber(String task) {
        String id = desk.task(caseNumber, task).getId();
        return desk.as(CASE_MANAGER, () -> forms.getTaskFormVariables(id).get("letterNumber"));
    }

    private Deadline hearing() {
        return deadlines.of(caseNumber).stream()
                .filter(deadline -> deadline.code().equals("HEARING"))
                .findFirst()
                .orElseThrow();
    }

    private static String today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Asia/Shanghai"))
                .toString();
    }

    private static void now(String local) {
        ClockUtil.setCurrentTime(date(local));
    }

    private static Date date(String local) {
        return Date.from(
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }
}
