package org.mingjian.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineEvent;
import org.mingjian.deadline.DeadlineEvent.DeadlineCancelled;
import org.mingjian.deadline.DeadlineEvent.DeadlineExtended;
import org.mingjian.deadline.DeadlineEvent.DeadlineMet;
import org.mingjian.deadline.DeadlineEvent.DeadlineMissed;
import org.mingjian.deadline.DeadlineEvent.DeadlinePaused;
import org.mingjian.deadline.DeadlineEvent.DeadlineResumed;
import org.mingjian.deadline.DeadlineEvent.DeadlineStarted;
import org.mingjian.deadline.DeadlineEvent.DeadlineWarned;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Extension;
import org.mingjian.deadline.WarningColour;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

@ProcessTest
class PeriodProcessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ConfigurableApplicationContext context;

    private final String caseNumber = "P-" + UUID.randomUUID();
    private final List<DeadlineEvent> events = new ArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> witness = event -> {
        if (event.getPayload() instanceof DeadlineEvent happened
                && happened.deadline().caseNumber().equals(caseNumber)) {
            events.add(happened);
        }
    };

    @BeforeEach
    void deploy() {
        context.addApplicationListener(witness);
        repository
                .createDeployment()
                .name("period-test")
                .addClasspathResource("deadline/period-test.bpmn")
                .addClasspathResource("deadline/period-test-work.form")
                .enableDuplicateFiltering(true)
                .deploy();
        now("2026-03-10T09:00");
    }

    @AfterEach
    void clean() {
        ClockUtil.reset();
        context.removeApplicationListener(witness);
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(instance -> instance.getRootProcessInstanceId().equals(instance.getId()))
                .forEach(instance ->
                        runtime.deleteProcessInstanceIfExists(instance.getId(), "test", false, true, false, false));
    }

    @Test
    void a_period_begins_with_its_sub_process_and_the_task_shows_its_last_day() {
        start();

        Deadline deadline = running("HEARING");
        assertThat(deadline.lastDay()).isEqualTo("2026-04-10");
        assertThat(task().getDueDate()).isEqualTo(date("2026-04-10T23:59:59"));
        assertThat(job("event_reviewMissed").getDuedate()).isEqualTo(date("2026-04-11T00:00"));
        assertThat(job("event_reviewWarning").getDuedate()).isEqualTo(date("2026-03-31T00:00"));
        assertThat(events).hasOnlyElementsOfType(DeadlineStarted.class).hasSize(1);
    }

    @Test
    void the_tasks_of_a_sub_process_share_its_period_and_its_end_meets_it() {
        start();
        complete("REPORT");

        assertThat(task().getDueDate()).isEqualTo(date("2026-04-10T23:59:59"));
        complete("REPORT");

        assertThat(state("HEARING")).isEqualTo(DeadlineState.MET);
        assertThat(events).extracting(Object::getClass).contains(DeadlineMet.class);
        assertThat(task().getDueDate())
                .as("the next task has a period of its own")
                .isEqualTo(date("2026-04-10T23:59:59"));
        complete("REPORT");
        assertThat(state("ANNOUNCEMENT")).isEqualTo(DeadlineState.MET);
    }

    @Test
    void a_period_starts_on_the_day_that_its_rule_names() {
        runtime.startProcessInstanceByKey("period-test", caseNumber, Map.of("acceptedOn", "2026-03-02"));

        assertThat(running("HEARING").lastDay()).isEqualTo("2026-04-02");
    }

    @Test
    void every_warning_is_sent_once_with_its_colour_and_the_next_one_is_armed() {
        start();
        now("2026-03-31T00:00");
        fire("event_reviewWarning");

        assertThat(warnings()).containsExactly(WarningColour.BLUE);
        assertThat(job("event_reviewWarning").getDuedate()).isEqualTo(date("2026-04-07T00:00"));

        now("2026-04-07T00:00");
        fire("event_reviewWarning");

        assertThat(warnings()).containsExactly(WarningColour.BLUE, WarningColour.YELLOW);
        assertThat(jobs("event_reviewWarning").get(0).getDuedate())
                .as("none is left: harmless at the expiry")
                .isEqualTo(date("2026-04-11T00:00"));

        now("2026-04-11T00:00");
        fire("event_reviewWarning");
        assertThat(warnings()).hasSize(2);
        assertThat(jobs("event_reviewWarning")).isEmpty();
    }

    @Test
    void a_miss_is_recorded_once_and_the_work_goes_on() {
        start();
        now("2026-04-11T00:00");
        fire("event_reviewMissed");

        assertThat(of(DeadlineMissed.class)).hasSize(1);
        assertThat(running("HEARING").missedAt()).isPresent();
        assertThat(deadlines.overdue()).extracting(Deadline::caseNumber).contains(caseNumber);
        assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_read");
    }

    @Test
    void an_extension_moves_the_record_the_task_and_the_timers_together() {
        start();
        Deadline extended = extend("2026-05-08");

        assertThat(extended.lastDay()).isEqualTo("2026-05-08");
        assertThat(extended.originalLastDay()).isEqualTo("2026-04-10");
        assertThat(task().getDueDate()).isEqualTo(date("2026-05-08T23:59:59"));
        assertThat(job("event_reviewMissed").getDuedate()).isEqualTo(date("2026-05-09T00:00"));
        assertThat(job("event_reviewWarning").getDuedate()).isEqualTo(date("2026-04-28T00:00"));
        assertThat(of(DeadlineExtended.class)).hasSize(1);
        assertThat(deadlines.extensions(extended.id())).singleElement().satisfies(extension -> {
            assertThat(extension.oldLastDay()).isEqualTo("2026-04-10");
            assertThat(extension.newLastDay()).isEqualTo("2026-05-08");
        });
        complete("REPORT");
        assertThat(task().getDueDate()).as("a later task too").isEqualTo(date("2026-05-08T23:59:59"));
    }

    @Test
    void an_extension_after_the_miss_arms_both_timers_again() {
        start();
        now("2026-04-11T00:00");
        fire("event_reviewMissed");
        fire("event_reviewWarning");
        assertThat(jobs("event_reviewMissed")).isEmpty();

        extend("2026-05-08");

        assertThat(job("event_reviewMissed").getDuedate()).isEqualTo(date("2026-05-09T00:00"));
        assertThat(job("event_reviewWarning").getDuedate()).isEqualTo(date("2026-04-28T00:00"));
        assertThat(running("HEARING").missedAt()).isEmpty();
    }

    @Test
    void a_second_extension_is_refused_and_nothing_moves() {
        start();
        extend("2026-05-08");

        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> extend("2026-06-05"))
                .withMessageContaining("最多延长1次");
        assertThat(task().getDueDate()).isEqualTo(date("2026-05-08T23:59:59"));
    }

    @Test
    void supplementary_investigation_stops_the_clock_until_the_next_hearing() {
        start();
        now("2026-03-20T10:00");
        complete("SUPPLEMENT");

        assertThat(deadlines.of(caseNumber))
                .singleElement()
                .extracting(Deadline::state)
                .isEqualTo(DeadlineState.PAUSED);
        assertThat(of(DeadlinePaused.class)).hasSize(1);
        assertThat(of(DeadlineMet.class)).isEmpty();

        now("2026-04-01T10:00");
        ProcessInstance second = start();

        Deadline resumed = running("HEARING");
        assertThat(deadlines.of(caseNumber)).hasSize(1);
        assertThat(resumed.scope()).isEqualTo(second.getId());
        assertThat(resumed.lastDay()).as("twelve days do not count").isEqualTo("2026-04-22");
        assertThat(task().getDueDate()).isEqualTo(date("2026-04-22T23:59:59"));
        assertThat(of(DeadlineResumed.class)).hasSize(1);
    }

    @Test
    void a_pause_in_the_same_instance_takes_timers_and_due_dates_away_and_brings_them_back() {
        start();
        now("2026-03-20T10:00");
        complete("WAIT");

        assertThat(jobs("event_reviewMissed")).isEmpty();
        assertThat(jobs("event_reviewWarning")).isEmpty();

        now("2026-04-01T10:00");
        complete("REPORT");

        assertThat(task().getDueDate()).isEqualTo(date("2026-04-22T23:59:59"));
        assertThat(job("event_reviewMissed").getDuedate()).isEqualTo(date("2026-04-23T00:00"));
        assertThat(job("event_reviewWarning").getDuedate()).isEqualTo(date("2026-04-12T00:00"));
    }

    @Test
    void a_new_investigation_begins_the_period_afresh() {
        start();
        now("2026-03-20T10:00");
        complete("REINVESTIGATE");

        assertThat(of(DeadlineCancelled.class)).hasSize(1);
        now("2026-06-01T10:00");
        start();

        assertThat(deadlines.of(caseNumber)).hasSize(2);
        assertThat(running("HEARING").lastDay()).isEqualTo("2026-07-01");
    }

    @Test
    void two_runs_of_a_stage_have_each_their_own_period() {
        start();
        now("2026-03-12T10:00");
        start();

        assertThat(deadlines.open(caseNumber))
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 13));
    }

    @Test
    void a_cancelled_case_cancels_its_period() {
        ProcessInstance instance = start();
        runtime.deleteProcessInstance(instance.getId(), "test");

        assertThat(state("HEARING")).isEqualTo(DeadlineState.CANCELLED);
    }

    private ProcessInstance start() {
        return runtime.startProcessInstanceByKey("period-test", caseNumber);
    }

    private Deadline extend(String newLastDay) {
        return deadlines.extend(
                running("HEARING").id(),
                new Extension(LocalDate.parse(newLastDay), "案情复杂", "chief", LocalDate.of(2026, 4, 9)));
    }

    private void complete(String result) {
        tasks.complete(task().getId(), Map.of("result", result));
    }

    private Task task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .active()
                .singleResult();
    }

    private Deadline running(String code) {
        return deadlines.open(caseNumber).stream()
                .filter(deadline -> deadline.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private DeadlineState state(String code) {
        return deadlines.of(caseNumber).stream()
                .filter(deadline -> deadline.code().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<Job> jobs(String activity) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .filter(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(activity))
                .toList();
    }

    private Job job(String activity) {
        assertThat(jobs(activity)).hasSize(1);
        return jobs(activity).get(0);
    }

    private void fire(String activity) {
        management.executeJob(job(activity).getId());
    }

    private List<WarningColour> warnings() {
        return of(DeadlineWarned.class).stream().map(DeadlineWarned::colour).toList();
    }

    private <T extends DeadlineEvent> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void now(String local) {
        ClockUtil.setCurrentTime(date(local));
    }

    static Date date(String local) {
        return Date.from(java.time.LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }
}
