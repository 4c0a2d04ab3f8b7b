package org.mingjian.people.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.ChoiceSource.VariableReader;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.PostVacant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@ProcessTest
class PeopleProcessTest {

    private static final String PROBE_FORM =
            """
            {"type": "default", "id": "people-probe", "schemaVersion": 16, "components": []}
            """;

    @Autowired
    IdentityService identity;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    People people;

    @Autowired
    IdentitySync sync;

    @Autowired
    PeopleFacts facts;

    @Autowired
    List<ChoiceSource> choices;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Test
    void users_of_the_demo_can_log_in_and_are_in_their_groups() {
        assertThat(identity.checkPassword("petition-a", "Mingjian-2026")).isTrue();
        assertThat(people.nameOf("petition-a")).isEqualTo("信访干部甲");
        assertThat(people.groupsOf("petition-head")).containsExactly("petition-heads");
        assertThat(people.unitOf("resident-10-b"))
                .hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("派驻第十纪检监察组"));
        assertThat(identity.createGroupQuery()
                        .groupId("inspect-1-heads")
                        .singleResult()
                        .getName())
                .isEqualTo("第一监督检查室负责人");
    }

    @Test
    void a_second_start_changes_no_user_and_brings_back_the_name_of_a_group() {
        User renamed = identity.createUserQuery().userId("auditor").singleResult();
        renamed.setFirstName("审计员甲");
        identity.saveUser(renamed);
        identity.deleteMembership("auditor", "auditor");
        var group = identity.createGroupQuery().groupId("auditor").singleResult();
        group.setName("其他");
        identity.saveGroup(group);
        try {
            sync.afterSingletonsInstantiated();
            assertThat(people.nameOf("auditor")).isEqualTo("审计员甲");
            assertThat(people.groupsOf("auditor")).isEmpty();
            assertThat(identity.createGroupQuery()
                            .groupId("auditor")
                            .singleResult()
                            .getName())
                    .isEqualTo("审计员");
        } finally {
            identity.createMembership("auditor", "auditor");
        }
    }

    @Test
    void a_change_is_seen_at_once_though_answers_are_kept() {
        assertThat(people.officersOf("town-8")).extracting(Officer::id).doesNotContain("auditor");
        assertThat(people.groupsOf("auditor")).doesNotContain("town-8");

        identity.createMembership("auditor", "town-8");
        try {
            assertThat(people.officersOf("town-8")).extracting(Officer::id).contains("auditor");
            assertThat(people.groupsOf("auditor")).contains("town-8");
        } finally {
            identity.deleteMembership("auditor", "town-8");
        }
        assertThat(people.officersOf("town-8")).extracting(Officer::id).doesNotContain("auditor");
    }

    @Test
    void a_change_that_was_taken_back_leaves_nothing_behind() {
        transaction.executeWithoutResult(status -> {
            identity.createMembership("auditor", "town-8");
            assertThat(people.officersOf("town-8")).extracting(Officer::id).contains("auditor");
            status.setRollbackOnly();
        });

        assertThat(people.officersOf("town-8")).extracting(Officer::id).doesNotContain("auditor");
    }

    @Test
    void people_are_found_whatever_the_one_who_is_logged_in_may_list() {
        identity.setAuthenticatedUserId("nobody-in-particular");
        try {
            assertThat(people.chief()).isEqualTo("chief");
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void a_name_of_two_parts_is_written_as_its_language_writes_it() {
        try {
            user("two-part-name", "审", "计");
            assertThat(people.nameOf("two-part-name")).isEqualTo("审计");
            identity.deleteUser("two-part-name");
            user("two-part-name", "Case", "Officer");
            assertThat(people.nameOf("two-part-name")).isEqualTo("Case Officer");
        } finally {
            identity.deleteUser("two-part-name");
        }
    }

    @Test
    void a_model_offers_a_task_to_the_group_it_names() {
        assertThat(offeredTo("${people.handlers(unit)}")).isEqualTo("inspect-1");
        assertThat(offeredTo("${people.heads(unit)}")).isEqualTo("inspect-1-heads");
        assertThat(offeredTo("${people.deputy(unit)}")).isEqualTo("deputy-2");
        assertThat(offeredTo("${people.post('casemgmt')}")).isEqualTo("casemgmt");
        assertThat(offeredTo("${people.approvers('C3', unit)}")).isEqualTo("clerk");
        assertThat(offeredTo("${people.approvers('H4', unit)}")).isEqualTo("liaison");
        assertThat(offeredTo("${people.chief()}")).isEqualTo("chief");
    }

    @Test
    void a_vacant_post_is_answered_with_its_name() {
        identity.deleteMembership("liaison", "liaison");
        try {
            assertThatThrownBy(() -> new PeopleReader(people).liaison())
                    .isInstanceOf(PostVacant.class)
                    .hasMessageContaining("党委联络员");
        } finally {
            identity.createMembership("liaison", "liaison");
        }
    }

    @Test
    void a_list_of_logins_becomes_a_collection() {
        PeopleReader reader = new PeopleReader(people);
        assertThat(reader.list("inspect-1-a, inspect-1-b,")).containsExactly("inspect-1-a", "inspect-1-b");
        assertThat(reader.list(null)).isEmpty();
        assertThat(reader.unitName("direct")).isEqualTo("县直纪检监察工委");
    }

    @Test
    void forms_offer_units() {
        assertThat(offered("units", null, Map.of())).hasSize(26).contains(new Choice("direct", "县直纪检监察工委"));
        assertThat(offered("allUnits", null, Map.of())).hasSize(31);
        assertThat(offered("hearingUnits", null, Map.of()))
                .extracting(Choice::value)
                .containsExactly("hearing-1", "hearing-2");
        assertThat(offered("investigationUnits", null, Map.of()))
                .extracting(Choice::value)
                .containsExactly("invest-5", "invest-6");
    }

    @Test
    void forms_offer_officers_of_the_unit_that_the_case_or_the_login_names() {
        Map<String, String> inspection = Map.of("unit", "inspect-1");
        assertThat(offered("unitOfficers", null, inspection))
                .extracting(Choice::value)
                .containsExactly("inspect-1-a", "inspect-1-b");
        assertThat(offered("unitOfficers", null, Map.of())).isEmpty();
        assertThat(offered("myUnitOfficers", "town-1-head", inspection))
                .containsExactly(new Choice("town-1-a", "城关镇纪委干部甲"), new Choice("town-1-b", "城关镇纪委干部乙"));
        assertThat(offered("myUnitOfficers", null, inspection)).isEmpty();
        assertThat(offered("casemgmtOfficers", null, inspection)).hasSize(2);
        assertThat(offered("hearingOfficers", null, Map.of("hearingUnit", "hearing-2")))
                .extracting(Choice::value)
                .containsExactly("hearing-2-a", "hearing-2-b");
        assertThat(offered("unitStaff", null, inspection))
                .extracting(Choice::value)
                .containsExactly("inspect-1-head", "inspect-1-a", "inspect-1-b", "deputy-2");
        assertThat(offered("hearingStaff", null, Map.of("hearingUnit", "hearing-2")))
                .hasSize(4);
    }

    @Test
    void officers_of_other_units_are_offered_with_the_name_of_their_unit() {
        Map<String, String> inspection = Map.of("unit", "inspect-1");
        assertThat(offered("otherUnitOfficers", null, inspection))
                .contains(new Choice("style-a", "党风政风室干部甲（党风政风监督室）"))
                .extracting(Choice::value)
                .hasSize(8)
                .doesNotContain("inspect-1-a");
        assertThat(offered("teamCandidates", null, Map.of("unit", "town-1")))
                .startsWith(new Choice("town-1-a", "城关镇纪委干部甲（城关镇纪委）"))
                .hasSize(2 + 2 * 6);
        assertThat(offered("teamCandidates", null, inspection)).hasSize(2 * 6).doesNotHaveDuplicates();
    }

    @Test
    void forms_show_names_for_the_keys_a_case_carries() {
        Map<String, String> variables =
                Map.of("unit", "petition", "proposer", "petition-a", "hearingUnit", "", "subjectOrganisation", "县公安局");
        assertThat(known(variables::get))
                .isEqualTo(Map.of("unitName", "信访室", "proposerName", "信访干部甲", "suggestedUnits", "派驻第三纪检监察组"));
        assertThat(known(name -> null)).isEmpty();
    }

    private Map<String, Object> known(VariableReader variables) {
        Map<String, Object> known = new HashMap<>();
        FormContext context = new FormContext(null, null, variables);
        facts.names().forEach(name -> facts.fact(name, context).ifPresent(fact -> known.put(name, fact)));
        return known;
    }

    private List<Choice> offered(String source, @Nullable String userId, Map<String, String> variables) {
        return choices.stream()
                .filter(candidate -> candidate.name().equals(source))
                .findFirst()
                .orElseThrow()
                .choices(new FormContext(userId, null, variables::get));
    }

    private void user(String id, String firstName, String lastName) {
        User user = identity.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        identity.saveUser(user);
    }

    private String offeredTo(String expression) {
        var model = Bpmn.createExecutableProcess("peopleProbe")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("probe")
                .camundaCandidateGroups(expression)
                .camundaFormRef("people-probe")
                .camundaFormRefBinding("deployment")
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("peopleProbe.bpmn", model)
                .addString("people-probe.form", PROBE_FORM)
                .deploy();
        try {
            String instance = runtime.startProcessInstanceByKey("peopleProbe", Map.of("unit", "inspect-1"))
                    .getId();
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            return tasks.getIdentityLinksForTask(task).stream()
                    .map(IdentityLink::getGroupId)
                    .findFirst()
                    .orElseThrow();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
