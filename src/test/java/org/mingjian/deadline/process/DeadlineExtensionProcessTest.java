package org.mingjian.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DeadlineExtensionProcessTest {

    private static final String HANDLER = "hearing-1-a";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    Deadlines deadlines;

    @Autowired
    AuthorizationService rights;

    @Autowired
    Desk desk;

    private final List<Authorization> granted = new ArrayList<>();
    private String caseNumber = "";

    @BeforeEach
    void a_hearing_is_running() {
        repository
                .createDeployment()
                .name("period-test")
                .addClasspathResource("deadline/period-test.bpmn")
                .addClasspathResource("deadline/period-test-work.form")
                .enableDuplicateFiltering(true)
                .deploy();
        ClockUtil.setCurrentTime(PeriodProcessTest.date("2026-03-10T09:00"));
        mayStart(HANDLER);
        mayStart("inspect-1-a");
        caseNumber = desk.start("period-test", Map.of("hearingUnit", "hearing-1"));
    }

    @AfterEach
    void leave_nothing_behind() {
        ClockUtil.reset();
        granted.forEach(right -> rights.deleteAuthorization(right.getId()));
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(left -> left.getRootProcessInstanceId().equals(left.getId()))
                .forEach(
                        left -> runtime.deleteProcessInstanceIfExists(left.getId(), "test", false, true, false, false));
    }

    @Test
    void an_approved_extension_moves_the_period_and_its_task() {
        apply("2026-05-08");
        desk.approve(caseNumber);

        assertThat(desk.ends(caseNumber)).contains("endEvent_deadlineExtended");
        assertThat(hearing().lastDay()).isEqualTo("2026-05-08");
        assertThat(desk.task(caseNumber, "userTask_read").getDueDate())
                .isEqualTo(PeriodProcessTest.date("2026-05-08T23:59:59"));
        assertThat(deadlines.extensions(hearing().id())).singleElement().satisfies(extension -> {
            assertThat(extension.reason()).isEqualTo("案情重大复杂，需补充核对证据");
            assertThat(extension.approval()).contains("分管领导").contains("同意");
            assertThat(extension.decidedOn()).isEqualTo("2026-03-10");
        });
    }

    @Test
    void what_the_rule_does_not_allow_is_refused_at_once_and_leaves_nothing() {
        assertThatThrownBy(() -> apply("2026-06-30")).hasMessageContaining("期限“案件审理”每次最多延长1个月，届满日不得晚于2026年5月11日");

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(DeadlineExtensionProcess.KEY)
                        .processInstanceBusinessKey(caseNumber)
                        .count())
                .isZero();
    }

    @Test
    void a_period_of_another_unit_is_not_offered() {
        assertThatThrownBy(() -> apply("inspect-1-a", request("2026-05-08"))).hasMessageContaining("不在可选范围内");
    }

    @Test
    void a_period_of_another_case_is_refused() {
        String other = desk.start("period-test", Map.of("hearingUnit", "hearing-1"));
        Map<String, Object> request = request("2026-05-08");
        request.put("caseNumber", other);

        assertThatThrownBy(() -> apply(HANDLER, request)).hasMessageContaining("不属于所选案号");
    }

    @Test
    void a_returned_request_is_revised_and_goes_up_again() {
        apply("2026-05-08");
        desk.decide(caseNumber, "RETURN");
        Map<String, Object> revised =
                Map.of("resubmission", "RESUBMIT", "requestedEnd", "2026-04-24", "extensionReason", "只需两周核对证据");

        assertThatThrownBy(() -> desk.complete(
                        caseNumber,
                        DeadlineExtensionProcess.REVISE,
                        HANDLER,
                        Map.of("resubmission", "RESUBMIT", "requestedEnd", "2026-12-31", "extensionReason", "需要更多时间")))
                .hasMessageContaining("不得晚于2026年5月11日");
        desk.complete(caseNumber, DeadlineExtensionProcess.REVISE, HANDLER, revised);
        desk.approve(caseNumber);

        assertThat(hearing().lastDay()).isEqualTo("2026-04-24");
    }

    @Test
    void a_returned_request_can_be_withdrawn() {
        apply("2026-05-08");
        desk.decide(caseNumber, "RETURN");
        desk.complete(caseNumber, DeadlineExtensionProcess.REVISE, HANDLER, Map.of("resubmission", "WITHDRAW"));

        assertThat(desk.ends(caseNumber)).contains("endEvent_extensionWithdrawn");
        assertThat(hearing().lastDay()).isEqualTo("2026-04-10");
    }

    @Test
    void a_rejected_request_comes_back_to_the_applicant() {
        apply("2026-05-08");
        desk.decide(caseNumber, "REJECT");
        desk.complete(caseNumber, DeadlineExtensionProcess.NOTE_REJECTION, HANDLER, Map.of("rejectionNoted", true));

        assertThat(desk.ends(caseNumber)).contains("endEvent_extensionRejected");
        assertThat(hearing().lastDay()).isEqualTo("2026-04-10");
    }

    @Test
    void a_period_that_was_met_meanwhile_is_not_extended_and_the_applicant_reads_why() {
        apply("2026-05-08");
        desk.complete(caseNumber, "userTask_read", Map.of("result", "REPORT"));
        desk.complete(caseNumber, "userTask_report", Map.of("result", "REPORT"));
        desk.approve(caseNumber);

        assertThat(runtime.getVariable(
                        desk.task(caseNumber, DeadlineExtensionProcess.NOTE_REJECTION)
                                .getProcessInstanceId(),
                        "extensionRefusal"))
                .asString()
                .contains("已办结，不能延期");
        desk.complete(caseNumber, DeadlineExtensionProcess.NOTE_REJECTION, HANDLER, Map.of("rejectionNoted", true));
        assertThat(desk.ends(caseNumber)).contains("endEvent_extensionRejected");
    }

    private void mayStart(String user) {
        grant(user, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
        grant(user, Resources.PROCESS_DEFINITION, DeadlineExtensionProcess.KEY, Permissions.CREATE_INSTANCE);
    }

    private void grant(String user, Resources resource, String id, Permissions permission) {
        Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId(user);
        right.setResource(resource);
        right.setResourceId(id);
        right.addPermission(permission);
        granted.add(rights.saveAuthorization(right));
    }

    private void apply(String newLastDay) {
        apply(HANDLER, request(newLastDay));
    }

    private void apply(String user, Map<String, Object> request) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(DeadlineExtensionProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        desk.as(user, () -> forms.submitStartForm(definition, request));
    }

    private Map<String, Object> request(String newLastDay) {
        Map<String, Object> request = new HashMap<>();
        request.put("caseNumber", caseNumber);
        request.put("deadlineId", String.valueOf(hearing().id()));
        request.put("requestedEnd", LocalDate.parse(newLastDay).toString());
        request.put("extensionReason", "案情重大复杂，需补充核对证据");
        return request;
    }

    private Deadline hearing() {
        return deadlines.of(caseNumber).stream()
                .filter(deadline -> deadline.code().equals("HEARING"))
                .findFirst()
                .orElseThrow();
    }
}
