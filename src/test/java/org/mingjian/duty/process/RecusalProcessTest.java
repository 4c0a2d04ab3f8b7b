package org.mingjian.duty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Desk;
import org.mingjian.ProcessTest;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.duty.Recusal;
import org.mingjian.duty.Recusal.Decision;
import org.mingjian.duty.Recusals;
import org.mingjian.engine.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class RecusalProcessTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService rights;

    @Autowired
    CaseFiles files;

    @Autowired
    Recusals recusals;

    @Autowired
    Desk desk;

    @Autowired
    Clock clock;

    private ProbeCase probe;
    private List<Authorization> granted = List.of();

    @BeforeEach
    void open_a_case_and_let_everybody_ask() {
        probe = new ProbeCase(engine, files, Map.of());
        granted = List.of(
                grant(Resources.PROCESS_DEFINITION, RecusalProcess.KEY, Permissions.CREATE_INSTANCE),
                grant(Resources.PROCESS_INSTANCE, "*", Permissions.CREATE));
    }

    @AfterEach
    void close_the_case() {
        probe.close();
        granted.forEach(grant -> rights.deleteAuthorization(grant.getId()));
    }

    @Test
    void who_is_recused_loses_every_open_task_of_the_case_to_the_others() {
        String task = probe.task().getId();
        desk.as("inspect-1-a", () -> {
            tasks.claim(task, "inspect-1-a");
            return null;
        });
        request("inspect-1-b", "OTHER", "inspect-1-a");
        decide("chief", "AGREE");

        assertThat(desk.ends(probe.number)).contains("endEvent_officerRecused");
        assertThat(recusals.recusedFrom(probe.number)).containsExactly("inspect-1-a");
        assertThat(probe.task().getAssignee()).isNull();
        assertThat(probe.candidates()).containsExactly("inspect-1-b");
        assertThat(probe.incidents()).isEmpty();
        assertThatThrownBy(() -> tasks.setAssignee(task, "inspect-1-a"))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("该人员已决定回避本案");
    }

    @Test
    void officers_ask_for_themselves_too_and_what_others_do_stays_with_them() {
        desk.as("inspect-1-b", () -> {
            tasks.claim(probe.task().getId(), "inspect-1-b");
            return null;
        });
        request("inspect-1-a", "SELF", null);
        decide("chief", "AGREE");

        assertThat(recusals.ofCase(probe.number))
                .singleElement()
                .extracting(Recusal::officer, Recusal::applicant, Recusal::decision, Recusal::decidedOn)
                .containsExactly("inspect-1-a", "inspect-1-a", Decision.RECUSED, LocalDate.now(clock));
        assertThat(probe.task().getAssignee()).isEqualTo("inspect-1-b");
    }

    @Test
    void a_task_that_nobody_is_left_for_becomes_an_incident() {
        tasks.deleteCandidateGroup(probe.task().getId(), "inspect-1");
        tasks.addCandidateUser(probe.task().getId(), "inspect-1-a");
        request("inspect-1-b", "OTHER", "inspect-1-a");
        decide("chief", "AGREE");

        assertThat(probe.candidates()).isEmpty();
        assertThat(probe.incidents()).singleElement().asString().contains("该人员已决定回避本案");
    }

    @Test
    void the_applicant_is_told_of_a_refusal() {
        request("inspect-1-b", "OTHER", "inspect-1-a");
        decide("chief", "REJECT");
        assertThat(desk.shown(probe.number, RecusalProcess.READ_REFUSAL))
                .containsEntry("officerName", "第一监督检查室干部甲")
                .extractingByKey("approvalOpinions")
                .asString()
                .contains("不同意");
        desk.complete(probe.number, RecusalProcess.READ_REFUSAL, "inspect-1-b", Map.of());

        assertThat(desk.ends(probe.number)).contains("endEvent_recusalRefused");
        assertThat(recusals.recusedFrom(probe.number)).isEmpty();
        assertThat(probe.candidates()).containsExactly("group inspect-1");
    }

    @Test
    void a_returned_request_is_revised_and_decided_anew() {
        request("inspect-1-b", "OTHER", "inspect-1-a");
        decide("chief", "RETURN");
        desk.complete(
                probe.number,
                RecusalProcess.REVISE_REQUEST,
                "inspect-1-b",
                Map.of("recusalRevision", "RESUBMIT", "recusalRelation", "WITNESS", "recusalReason", "曾作证"));
        assertThat(desk.shown(probe.number, "userTask_approve"))
                .extractingByKey("summary")
                .asString()
                .contains("担任过本案的证人", "曾作证");
        decide("chief", "AGREE");

        assertThat(recusals.ofCase(probe.number))
                .singleElement()
                .extracting(Recusal::decision)
                .isEqualTo(Decision.RECUSED);
    }

    @Test
    void a_returned_request_may_be_withdrawn() {
        request("inspect-1-b", "OTHER", "inspect-1-a");
        decide("chief", "RETURN");
        desk.submit(probe.number, RecusalProcess.REVISE_REQUEST, "inspect-1-b", Map.of("recusalRevision", "WITHDRAW"));

        assertThat(desk.ends(probe.number)).contains("endEvent_requestWithdrawn");
        assertThat(recusals.ofCase(probe.number))
                .singleElement()
                .extracting(Recusal::decision)
                .isEqualTo(Decision.WITHDRAWN);
    }

    @Test
    void the_upper_level_decides_on_the_chief() {
        request("inspect-1-b", "OTHER", "chief");
        assertThat(desk.task(probe.number, "userTask_recordDecision").getName()).isEqualTo("登记上一级纪委监委决定");
        desk.submit(
                probe.number,
                "userTask_recordDecision",
                "clerk",
                Map.of(
                        "decisionDate",
                        LocalDate.now(clock).toString(),
                        "meetingName",
                        "上级批复",
                        "documentNumber",
                        "市纪批〔2026〕5号",
                        "opinion",
                        "AGREE"));
        assertThat(recusals.recusedFrom(probe.number)).containsExactly("chief");
    }

    @Test
    void a_request_names_an_open_case_and_an_officer() {
        assertThatThrownBy(() -> start("inspect-1-b", Map.of("caseNumber", "XS-1900-0001")))
                .hasStackTraceContaining(Refusal.class.getName())
                .hasMessageContaining("案号");
        assertThatThrownBy(() -> request("inspect-1-b", "OTHER", "nobody")).hasMessageContaining("应当回避的人员");
    }

    private void request(String applicant, String target, @Nullable String officer) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("caseNumber", probe.number);
        fields.put("recusalTarget", target);
        if (officer != null) {
            fields.put("officer", officer);
        }
        start(applicant, fields);
    }

    private void start(String applicant, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(
                Map.of("recusalTarget", "SELF", "recusalRelation", "KINSHIP", "recusalReason", "系被反映人近亲属"));
        all.putAll(fields);
        desk.as(applicant, () -> engine.getRuntimeService().startProcessInstanceByKey(RecusalProcess.KEY, all));
    }

    private void decide(String user, String opinion) {
        desk.complete(probe.number, "userTask_approve", user, Map.of("opinion", opinion));
    }

    private Authorization grant(Resource resource, String id, Permissions permission) {
        Authorization grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("inspect-1");
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        return rights.saveAuthorization(grant);
    }
}
