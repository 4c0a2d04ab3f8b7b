package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PasswordsTest {

    private static final String PASSWORD = "Correct-Horse-1";
    private static final String WRONG = "Wrong-Horse-1";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    private String user;

    @BeforeEach
    void create() {
        user = "user-" + UUID.randomUUID();
        save(PASSWORD);
    }

    @AfterEach
    void back_to_now() {
        ClockUtil.reset();
    }

    @Test
    void a_password_is_stored_by_bcrypt() {
        String stored = database.sql("select PWD_ from ACT_ID_USER where ID_ = ?")
                .param(user)
                .query(String.class)
                .single();

        assertThat(stored).startsWith("{sha256-bcrypt}$2a$04$");
    }

    @Test
    void a_long_password_counts_to_its_end() {
        String start = "Aa1-".repeat(30);
        user = "user-" + UUID.randomUUID();
        save(start + "x");

        assertThat(identity.checkPassword(user, start + "y")).isFalse();
        ClockUtil.offset(Duration.ofMinutes(1).toMillis());
        assertThat(identity.checkPassword(user, start + "x")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short-A1", "no-upper-case-1", "NO-LOWER-CASE-1", "No-Digit-Here", "NoSymbolHere1"})
    void a_weak_password_is_refused(String password) {
        user = "user-" + UUID.randomUUID();

        assertThatThrownBy(() -> save(password)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void the_password_of_the_demo_passes() {
        user = "user-" + UUID.randomUUID();

        assertThatCode(() -> save("Mingjian-2026")).doesNotThrowAnyException();
    }

    @Test
    void after_wrong_tries_even_the_right_password_has_to_wait_and_then_works_again() {
        Date start = new Date();
        ClockUtil.setCurrentTime(start);
        for (int tries = 0; tries < 12; tries++) {
            assertThat(status(WRONG)).isEqualTo(401);
            ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 901_000));
        }
        assertThat(status(WRONG)).isEqualTo(401);

        assertThat(status(PASSWORD)).isEqualTo(401);
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 899_000));
        assertThat(status(PASSWORD)).isEqualTo(401);
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 2_000));
        assertThat(status(PASSWORD)).isEqualTo(200);
    }

    @Test
    void the_wait_counts_for_rest_and_tasklist_alike() {
        ClockUtil.setCurrentTime(new Date());
        assertThat(status(WRONG)).isEqualTo(401);

        assertThatThrownBy(() -> Client.tasklist(port, user, PASSWORD)).hasMessageContaining("401");
    }

    private int status(String password) {
        return Client.basic(port, user, password).get("/engine-rest/task/count").statusCode();
    }

    private void save(String password) {
        User created = identity.newUser(user);
        created.setPassword(password);
        identity.saveUser(created);
    }
}
