package org.mingjian.approval.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.approval.Approval;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Outcome;
import org.mingjian.engine.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ApprovalProcessTest {

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    FormService forms;

    @Autowired
    Approvals approvals;

    @Autowired
    Desk desk;

    @Autowired
    Clock clock;

    private final String caseNumber = "XS-" + UUID.randomUUID();
    private String instance = "";

    @AfterEach
    void leave_nothing_behind() {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(left -> left.getRootProcessInstanceId().equals(left.getId()))
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "test"));
    }

    @Test
    void every_level_agrees() {
        submit("FILING", "PEER_MANAGED");
        agree("inspect-1-head", "承办部门负责人审批");
        agree("deputy-2", "分管领导审批");
        agree("chief", "本机关主要负责人审批");
        complete(
                "liaison",
                "登记同级党委主要负责人决定",
                Map.of(
                        "decisionDate", today(),
                        "meetingName", "党委主要负责人批示",
                        "documentNumber", "县委批〔2026〕3号",
                        "opinion", "AGREE"));
        assertThat(end()).isEqualTo("endEvent_approved");
        Approval approval = approvals.ofCase(caseNumber).get(0);
        assertThat(approval.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(approval.opinionText()).contains("分管领导　分管领导二　同意").contains("同级党委主要负责人　党委主要负责人批示　县委批〔2026〕3号　同意");
    }

    @Test
    void a_level_returns_the_matter() {
        submit("DISPOSAL", "SECTION");
        agree("inspect-1-head", "承办部门负责人审批");
        complete("deputy-2", "分管领导审批", Map.of("opinion", "RETURN", "opinionText", "请补充处置方案"));
        assertThat(end()).isEqualTo("endEvent_returned");
        assertThat(approvals.ofCase(caseNumber).get(0).outcome()).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void a_level_refuses_the_matter() {
        submit("ASSIGNMENT", "SECTION");
        complete("chief", "本机关主要负责人审批", Map.of("opinion", "REJECT", "opinionText", "不属于本机关管辖"));
        assertThat(end()).isEqualTo("endEvent_rejected");
        assertThat(approvals.ofCase(caseNumber).get(0).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_meeting_is_registered_with_its_date_and_attendees() {
        submit("SANCTION_C3", "SECTION");
        agree("chief", "本机关主要负责人审批");
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "decisionDate", today(), "meetingName", "第12次常委会会议", "attendeesText", "甲、乙、丙", "opinion", "AGREE"));
        meeting.remove("attendeesText");
        assertThatThrownBy(() -> complete("clerk", "登记纪委常委会（监委委务会）决定", meeting)).hasMessageContaining("出席人员");
        meeting.put("attendeesText", "甲、乙、丙");
        meeting.put("decisionDate", LocalDate.now(clock).plusDays(1).toString());
        assertThatThrownBy(() -> complete("clerk", "登记纪委常委会（监委委务会）决定", meeting)).hasMessageContaining("决定日期");
        meeting.put("decisionDate", LocalDate.now(clock).minusDays(1).toString());
        assertThatThrownBy(() -> complete("clerk", "登记纪委常委会（监委委务会）决定", meeting))
                .isInstanceOf(Refusal.class)
                .hasMessage("“决定日期”不得早于前一级意见的日期");
        meeting.put("decisionDate", today());
        complete("clerk", "登记纪委常委会（监委委务会）决定", meeting);
        assertThat(end()).isEqualTo("endEvent_approved");
    }

    @Test
    void who_does_not_agree_must_give_reasons() {
        submit("ASSIGNMENT", "SECTION");
        assertThatThrownBy(() -> complete("chief", "本机关主要负责人审批", Map.of("opinion", "REJECT")))
                .hasMessageContaining("退回或不同意的理由");
    }

    @Test
    void the_next_level_finds_an_empty_form() {
        submit("DISPOSAL", "SECTION");
        complete("inspect-1-head", "承办部门负责人审批", Map.of("opinion", "AGREE", "opinionRemark", "拟同意"));
        assertThat(runtime.getVariables(instance))
                .doesNotContainKeys("opinion", "opinionText", "opinionRemark")
                .containsEntry("approvers", "inspect-1-head")
                .containsEntry("approvalOutcome", "PENDING");
    }

    @Test
    void a_vacant_post_is_an_incident_and_the_task_waits_for_whoever_is_appointed() {
        submit("SANCTION_C3", "SECTION");
        identity.deleteMembership("clerk", "clerk");
        try {
            agree("chief", "本机关主要负责人审批");
            assertThat(incidents())
                    .singleElement()
                    .asString()
                    .contains("“登记纪委常委会（监委委务会）决定”无人可办", "岗位“常委会秘书”（clerk）无人担任");
        } finally {
            identity.createMembership("clerk", "clerk");
        }
        complete(
                "clerk",
                "登记纪委常委会（监委委务会）决定",
                Map.of(
                        "decisionDate", today(),
                        "meetingName", "第12次常委会会议",
                        "attendeesText", "甲、乙、丙",
                        "opinion", "AGREE"));
        assertThat(incidents()).isEmpty();
        assertThat(end()).isEqualTo("endEvent_approved");
    }

    @Test
    void the_proposer_is_not_asked() {
        submit("INVESTIGATION_TEAM", "SECTION", "deputy-2");
        assertThat(incidents()).singleElement().asString().contains("呈报人不得审批本人呈报的事项");
        assertThatThrownBy(() -> complete("deputy-2", "分管领导审批", Map.of("opinion", "AGREE")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("呈报人不得审批本人呈报的事项");
    }

    @Test
    void who_holds_two_posts_of_a_chain_is_asked_once() {
        identity.createMembership("inspect-1-head", "deputy-2");
        try {
            submit("DISPOSAL", "SECTION");
            agree("inspect-1-head", "承办部门负责人审批");
            Task second = tasks.createTaskQuery().processInstanceId(instance).singleResult();
            assertThat(tasks.getIdentityLinksForTask(second.getId()))
                    .extracting(IdentityLink::getUserId)
                    .containsExactly("deputy-2");
            assertThatThrownBy(() -> agree("inspect-1-head", "分管领导审批"))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("该人员在本次审批中已经表态");
        } finally {
            identity.deleteMembership("inspect-1-head", "deputy-2");
        }
    }

    @Test
    void a_level_reads_the_opinions_before_it() {
        submit("DISPOSAL", "SECTION");
        assertThat(shown("inspect-1-head")).containsEntry("opinions", "无（本级为首级审批）");
        complete("inspect-1-head", "承办部门负责人审批", Map.of("opinion", "AGREE", "opinionRemark", "拟同意*"));
        assertThat(shown("deputy-2"))
                .containsEntry("unitName", "第一监督检查室")
                .containsEntry("proposerName", "第一监督检查室干部甲")
                .containsEntry("matterName", "线索处置意见")
                .extractingByKey("opinions")
                .asString()
                .startsWith("- 承办部门负责人　第一监督检查室主任　同意（拟同意\\*）");
    }

    @Test
    void a_matter_that_the_table_does_not_know_is_never_approved() {
        assertThatThrownBy(() -> submit("LUNCH", "SECTION")).hasMessageContaining("审批链决策表中没有该事项或职级类别：LUNCH");
        assertThatThrownBy(() -> submit("FILING", null)).hasMessageContaining("未填写职级类别");
        assertThat(approvals.ofCase(caseNumber)).isEmpty();
    }

    private void submit(String matter, @Nullable String rankGroup) {
        submit(matter, rankGroup, "inspect-1-a");
    }

    private void submit(String matter, @Nullable String rankGroup, String proposer) {
        Map<String, Object> variables =
                new HashMap<>(Map.of("matter", matter, "unit", "inspect-1", "summary", "呈报内容", "proposer", proposer));
        if (rankGroup != null) {
            variables.put("rankGroup", rankGroup);
        }
        instance = runtime.startProcessInstanceByKey(ApprovalProcess.KEY, caseNumber, variables)
                .getId();
    }

    private void agree(String officer, String task) {
        complete(officer, task, Map.of("opinion", "AGREE"));
    }

    private void complete(String officer, String name, Map<String, Object> fields) {
        Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        assertThat(task.getName()).isEqualTo(name);
        desk.as(officer, () -> {
            tasks.complete(task.getId(), fields);
            return null;
        });
    }

    private String end() {
        List<HistoricActivityInstance> ends = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .list();
        assertThat(ends).hasSize(1);
        return ends.get(0).getActivityId();
    }

    private Map<String, Object> shown(String officer) {
        Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        return desk.as(officer, () -> forms.getTaskFormVariables(task.getId()));
    }

    private List<String> incidents() {
        return runtime.createIncidentQuery().processInstanceId(instance).list().stream()
                .map(Incident::getIncidentMessage)
                .toList();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
