package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class PathsTest {

    private static final String NEW_ADMINISTRATOR =
            """
            {"profile": {"id": "intruder", "firstName": "a", "lastName": "b"}, "credentials": {"password": "Intruder-2026"}}""";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    private Client nobody;

    @BeforeEach
    void open() {
        nobody = Client.nobody(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/engine", "/engine-rest", "/api/anything"})
    void rest_asks_for_a_login(String path) {
        HttpResponse<String> answer = nobody.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Mingjian\"");
    }

    @Test
    void rest_answers_a_user_with_the_right_password_and_nobody_else() {
        assertThat(Client.demo(port, "style-a").get("/engine-rest/task/count").statusCode())
                .isEqualTo(200);
        assertThat(Client.basic(port, "resident-10-b", "wrong")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Client.basic(port, "no-such-user", "wrong")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void rest_keeps_no_session() {
        HttpResponse<String> answer = Client.demo(port, "style-b").get("/engine-rest/task/count");

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void rest_refuses_what_another_site_makes_a_browser_send() {
        Client browser = Client.demo(port, "style-b").with("Sec-Fetch-Site", "cross-site");

        assertThat(browser.get("/engine-rest/task/count").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/h2-console",
                "/h2-console/",
                "/actuator",
                "/actuator/env",
                "/error",
                "/plugin/admin/app/plugin.js",
                "/webjars/camunda/app/admin/index.html",
                "/camunda-welcome/index.html"
            })
    void what_is_not_named_is_refused(String path) {
        assertThat(nobody.get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/auth/../setup/default/user/create"
            })
    void the_setup_is_refused_while_camunda_admin_has_no_member(String path) {
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
        nobody.get("/camunda/app/admin/default/");

        assertThat(nobody.post(path, NEW_ADMINISTRATOR).statusCode()).isIn(400, 403);
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void the_webapps_open_although_camunda_admin_has_no_member() {
        HttpResponse<String> page = nobody.get("/camunda/app/tasklist/default/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("tasklist-api=");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.contains("SameSite"));
        assertThat(nobody.get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/tasklist/anything",
                "/camunda/api/engine/anything",
                "/camunda/api/welcome/anything",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/application.wadl"
            })
    void a_path_without_an_allow_entry_of_camunda_needs_a_session_all_the_same(String path) {
        assertThat(nobody.get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void a_user_logs_in_to_tasklist_and_works_in_that_session() {
        Client browser = Client.tasklist(port, "style-a");

        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(browser.post("/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/camunda/api/engine/anything").statusCode()).isIn(401, 403);
    }

    @Test
    void a_session_without_the_csrf_token_writes_nothing() {
        Client browser = Client.tasklist(port, "style-a");
        browser.forgetToken();

        assertThat(browser.post("/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_front_door_leads_to_tasklist() {
        assertThat(nobody.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/camunda/");
        assertThat(nobody.get("/camunda/").headers().firstValue("Location").orElseThrow())
                .endsWith("/camunda/app/tasklist/");
    }
}
