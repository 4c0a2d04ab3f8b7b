package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@ApplicationTest
class RightsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @LocalServerPort
    int port;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    Rights rights;

    @Autowired
    TaskFilters filters;

    @AfterEach
    void remove() {
        SmallModel.remove(repository);
    }

    @Test
    void every_line_of_the_file_names_a_group_of_the_office_and_no_right_is_named_twice() throws IOException {
        Set<String> groups =
                identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        List<Right.Row> rows = YAMLMapper.builder()
                .build()
                .readValue(
                        new ClassPathResource("access/rights.yaml").getContentAsByteArray(),
                        new TypeReference<List<Right>>() {})
                .stream()
                .flatMap(Right::rows)
                .toList();

        assertThat(rows).allSatisfy(row -> assertThat(row.isForAll() || groups.contains(row.group()))
                .as(row.group())
                .isTrue());
        assertThat(rows.stream().map(row -> row.group() + row.on() + row.thing()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_second_start_writes_nothing_and_keeps_what_the_security_administrator_changed() {
        Authorization cockpit = authorizations
                .createAuthorizationQuery()
                .groupIdIn("auditor")
                .resourceType(Resources.APPLICATION)
                .singleResult();
        long before = authorizations.createAuthorizationQuery().count();
        authorizations.deleteAuthorization(cockpit.getId());

        rights.afterSingletonsInstantiated();
        filters.afterSingletonsInstantiated();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before - 1);

        management.setProperty("mingjian.rights", "another version of the file");
        rights.afterSingletonsInstantiated();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "style-a,        200, 403, 403",
        "casemgmt-head,  200, 200, 403",
        "chief,          200, 200, 403",
        "supervisor,     200, 200, 403",
        "model-admin,    200, 200, 403",
        "system-admin,   200, 200, 200",
        "security-admin, 200, 403, 200",
        "auditor,        200, 200, 403"
    })
    void each_opens_the_applications_of_the_post(String user, int tasklist, int cockpit, int admin) {
        Client browser = Client.tasklist(port, user);

        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(tasklist);
        assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(cockpit);
        assertThat(browser.get("/camunda/app/admin/default/").statusCode()).isEqualTo(admin);
    }

    @Test
    void only_the_office_that_receives_clues_registers_them() {
        SmallModel.deploy(repository, "lifecycle", task -> task.camundaCandidateGroups("casemgmt"));
        String start = "/engine-rest/process-definition/key/lifecycle/start";

        assertThat(Client.demo(port, "petition-a").post(start, "{}").statusCode())
                .isEqualTo(200);
        assertThat(Client.demo(port, "casemgmt-a").post(start, "{}").statusCode())
                .isEqualTo(200);
        assertThat(Client.demo(port, "inspect-1-a").post(start, "{}").statusCode())
                .isEqualTo(403);
        assertThat(Client.demo(port, "chief").post(start, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void everybody_asks_for_an_extension_and_reads_the_models() {
        SmallModel.deploy(repository, "deadline-extension", task -> task.camundaCandidateGroups("casemgmt"));
        Client handler = Client.demo(port, "town-1-a");

        assertThat(handler.post("/engine-rest/process-definition/key/deadline-extension/start", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(handler.get("/engine-rest/process-definition/key/deadline-extension/xml")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_system_administrator_keeps_users_but_gives_no_posts_and_the_security_administrator_the_reverse() {
        Client system = Client.demo(port, "system-admin");
        Client security = Client.demo(port, "security-admin");
        String user =
                """
                {"profile": {"id": "new-1", "firstName": "新", "lastName": ""}, "credentials": {"password": "Brand-New-2026"}}""";

        assertThat(security.post("/engine-rest/user/create", user).statusCode()).isEqualTo(403);
        assertThat(system.post("/engine-rest/user/create", user).statusCode()).isEqualTo(204);
        assertThat(system.put("/engine-rest/group/auditor/members/new-1", "{}").statusCode())
                .isEqualTo(403);
        assertThat(security.put("/engine-rest/group/auditor/members/new-1", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(system.get("/engine-rest/authorization/count").body()).contains(":0");
        assertThat(security.get("/engine-rest/authorization/count").body()).doesNotContain(":0}");
    }

    @Test
    void a_user_changes_the_own_password_and_nobody_elses() {
        Client user = Client.demo(port, "town-2-b");
        String change = "{\"password\": \"My-Own-Word-1\", \"authenticatedUserPassword\": \"Mingjian-2026\"}";

        assertThat(user.put("/engine-rest/user/town-2-a/credentials", change).statusCode())
                .isEqualTo(403);
        assertThat(user.put("/engine-rest/user/town-2-b/credentials", change).statusCode())
                .isEqualTo(204);
        assertThat(Client.basic(port, "town-2-b", "My-Own-Word-1")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_user_keeps_the_name_that_the_office_gave() {
        Client user = Client.demo(port, "town-3-a");
        String profile = "{\"id\": \"town-3-a\", \"firstName\": \"%s\", \"lastName\": \"\", \"email\": \"%s\"}";
        String name =
                identity.createUserQuery().userId("town-3-a").singleResult().getFirstName();
        String path = "/engine-rest/user/town-3-a/profile";

        assertThat(user.put(path, profile.formatted("县纪委书记", "")).statusCode()).isEqualTo(403);
        assertThat(user.put(path, profile.formatted(name, "town-3-a@office.test"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(Client.demo(port, "system-admin")
                        .put(path, profile.formatted(name, ""))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void the_auditor_reads_the_operation_log_and_a_handler_does_not() {
        Client auditor = Client.demo(port, "auditor");

        assertThat(auditor.get("/engine-rest/history/user-operation?maxResults=5")
                        .statusCode())
                .isEqualTo(200);
        assertThat(auditor.get("/engine-rest/task/count").body()).contains(":0");
    }

    @Test
    void a_list_goes_to_the_bound_and_not_beyond() {
        Client program = Client.demo(port, "style-a");
        Client browser = Client.tasklist(port, "casemgmt-head");

        assertThat(program.get("/engine-rest/process-definition").statusCode()).isEqualTo(200);
        assertThat(program.get("/engine-rest/process-definition?maxResults=2000")
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.get("/engine-rest/process-definition?maxResults=2001")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get(ENGINE + "process-definition?key=clue&sortBy=version&sortOrder=desc")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get(ENGINE + "process-definition?maxResults=2001").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_supervisor_opens_the_overview_of_tasks() {
        assertThat(Client.tasklist(port, "casemgmt-head")
                        .get(ENGINE + "task/report/candidate-group-count")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Client.tasklist(port, "style-a")
                        .get(ENGINE + "task/report/candidate-group-count")
                        .statusCode())
                .isEqualTo(403);
    }
}
