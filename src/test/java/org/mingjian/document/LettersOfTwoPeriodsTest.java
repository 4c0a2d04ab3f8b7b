package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.DeadlineKey;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.StartFacts;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** Two periods of one case are under supervision at once: each paper says what was entered for its own. */
@ProcessTest
class LettersOfTwoPeriodsTest {

    private static final String REMINDER = "supervision-reminder";
    private static final String MANAGER = "casemgmt-a";
    private static final String FIRST = "案件审理";
    private static final String SECOND = "初步核实";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseRecords records;

    @Autowired
    CaseWorker worker;

    @Autowired
    Papers papers;

    @Autowired
    Desk desk;

    private String caseNumber = "";

    @BeforeEach
    void both_are_missed() {
        repository
                .createDeployment()
                .name("period-test")
                .addClasspathResource("deadline/period-test.bpmn")
                .addClasspathResource("deadline/period-test-work.form")
                .enableDuplicateFiltering(true)
                .deploy();
        ClockUtil.setCurrentTime(Date.from(LocalDateTime.parse("2026-03-10T09:00")
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant()));
        caseNumber = desk.start("period-test", Map.of("hearingUnit", "hearing-1"));
        DeadlineKey second = new DeadlineKey(caseNumber, "VERIFICATION", "beside");
        Instant end = deadlines.startOrFind(second, new OfHearing()).endsAt();
        desk.fire(caseNumber, "event_reviewMissed");
        ClockUtil.setCurrentTime(Date.from(end.plusSeconds(1)));
        deadlines.miss(second);
        run("businessRuleTask_chooseMeasure");
        assertThat(supervised(FIRST)).isNotEqualTo(supervised(SECOND));
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
    void each_letter_says_what_was_entered_for_its_own_period() throws Exception {
        climb(FIRST);
        climb(SECOND);
        List<CasePaper> offered = reminders();
        assertThat(offered).hasSize(2).allMatch(CasePaper::open);
        remind(FIRST, "请于本月内审结");
        remind(SECOND, "请于本周内提交核实报告");

        assertThat(made(REMINDER, offered.get(0).number()))
                .contains(offered.get(0).number(), FIRST, "请于本月内审结")
                .doesNotContain(SECOND, "核实报告");
        assertThat(made(REMINDER, offered.get(1).number()))
                .contains(offered.get(1).number(), SECOND, "请于本周内提交核实报告")
                .doesNotContain(FIRST, "本月内审结");
        assertThat(made(REMINDER, null)).as("the latest").contains(SECOND);
        assertThat(reminders())
                .allMatch(CasePaper::open)
                .extracting(paper -> paper.versions().size())
                .containsExactly(1, 2);
    }

    @Test
    void a_paper_without_a_number_is_about_the_period_whose_step_it_comes_after() throws Exception {
        climb(FIRST);
        climb(FIRST);
        complete(
                FIRST,
                "userTask_issueLetter",
                Map.of("letterText", "请说明原因并限期审结", "letterIssuedOn", today(), "replyBy", today()));

        assertThat(made("supervision-interview", null)).contains(FIRST).doesNotContain(SECOND);
        assertThat(papers.of(caseNumber))
                .as("nobody has explained anything yet")
                .noneMatch(paper -> paper.paper().code().equals("supervision-explanation"));
        explain(FIRST, "证人在外地");
        assertThat(made("supervision-explanation", null))
                .contains(FIRST, "证人在外地")
                .doesNotContain(SECOND);
    }

    @Test
    void a_number_that_the_case_does_not_have_is_refused_and_no_paper_is_made() {
        climb(FIRST);

        assertThatThrownBy(() -> papers.make(caseNumber, REMINDER, "纪提〔1999〕1号", MANAGER, () -> {}))
                .isInstanceOfSatisfying(PaperRefusal.class, refusal -> assertThat(refusal.reason())
                        .contains("提示函", "纪提〔1999〕1号"));
        assertThat(reminders()).hasSize(1).allMatch(paper -> paper.versions().isEmpty());
    }

    @Test
    void a_record_tells_its_period() {
        climb(FIRST);
        climb(SECOND);
        remind(FIRST, "请于本月内审结");

        List<CaseRecord> all = records.of(caseNumber);
        assertThat(all.get(all.size() - 1).step().values())
                .containsEntry("supervisedPeriod", FIRST)
                .containsEntry("reminderText", "请于本月内审结");
        assertThat(records.firstBroken(caseNumber)).isEmpty();
    }

    private List<CasePaper> reminders() {
        return papers.of(caseNumber).stream()
                .filter(paper -> paper.paper().code().equals(REMINDER))
                .toList();
    }

    private String made(String code, @Nullable String number) throws Exception {
        CasePaper paper = papers.make(caseNumber, code, number, MANAGER, () -> {});
        int version = paper.versions().get(0).version();
        return OneOfEachPaperTest.text(papers.content(caseNumber, Objects.requireNonNull(paper.id()), version));
    }

    private void remind(String period, String text) {
        complete(period, "userTask_issueReminder", Map.of("reminderText", text, "reminderIssuedOn", today()));
    }

    private void explain(String period, String reason) {
        complete(
                period,
                "userTask_explainMiss",
                "hearing-1-a",
                Map.of("missReason", reason, "remedyPlan", "增派人员", "plannedOn", today()));
    }

    private void complete(String period, String step, Map<String, Object> fields) {
        complete(period, step, MANAGER, fields);
    }

    private void complete(String period, String step, String user, Map<String, Object> fields) {
        Task task = tasks.createTaskQuery()
                .processInstanceId(supervised(period))
                .taskDefinitionKey(step)
                .singleResult();
        worker.complete(task, user, fields);
    }

    private void climb(String period) {
        management
                .createJobQuery()
                .processInstanceId(supervised(period))
                .activityId("event_intervalOver")
                .list()
                .stream()
                .map(Job::getId)
                .forEach(management::executeJob);
        run("businessRuleTask_chooseMeasure");
    }

    private void run(String element) {
        supervisions().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(element)
                                .list()
                                .stream())
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    private String supervised(String period) {
        return supervisions().stream()
                .map(ProcessInstance::getId)
                .filter(instance -> period.equals(runtime.getVariable(instance, "deadlineName")))
                .findFirst()
                .orElseThrow();
    }

    private List<ProcessInstance> supervisions() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("supervision")
                .processInstanceBusinessKey(caseNumber)
                .list();
    }

    private static String today() {
        return ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .toString();
    }

    private static final class OfHearing implements StartFacts {
        @Override
        public Optional<Instant> instant(String variable) {
            return Optional.empty();
        }

        @Override
        public Optional<String> unit(String owner) {
            return Optional.of("hearing-1");
        }
    }
}
