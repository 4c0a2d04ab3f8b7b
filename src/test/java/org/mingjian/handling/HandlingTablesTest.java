package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Copies.Copy;
import org.mingjian.handling.OpinionRequest.State;
import org.springframework.jdbc.core.simple.JdbcClient;

class HandlingTablesTest {

    private static final String CASE = "XS-2026-0001";
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    /** One minute to midnight in the office, and the day before by universal time. */
    private static final Instant LATE = Instant.parse("2026-03-10T15:59:00Z");

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_opinion_is_awaited_until_it_is_given_or_called_off(Database database) {
        OpinionRequests requests = new OpinionRequests(open(database), at(LATE));
        long first = requests.ask(CASE, "t1", "li", "wang", "是否清楚");
        long second = requests.ask(CASE, "t1", "li", "zhao", "是否清楚");
        requests.ask(CASE, "t2", "li", "zhao", "另一任务");

        requests.give(first, "清楚");
        requests.callOff(second);
        requests.callOff(first);

        assertThat(requests.awaited("t1")).isEmpty();
        assertThat(requests.ofTask("t1"))
                .extracting(OpinionRequest::state)
                .as("one that was given stays")
                .containsExactly(State.GIVEN, State.CALLED_OFF);
        assertThat(requests.find(first)).get().satisfies(request -> {
            assertThat(request.opinion()).isEqualTo("清楚");
            assertThat(request.askedAt()).isEqualTo(LATE);
            assertThat(request.closedAt()).isEqualTo(LATE);
        });
        assertThat(requests.awaited("t2")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_copy_opens_its_case_to_its_reader_alone_until_it_is_ended(Database database) {
        Copies copies = new Copies(open(database), at(LATE));
        copies.send(CASE, "wang", "li");
        copies.send(CASE, "zhao", "li");
        assertThat(copies.casesOpenTo("wang")).containsExactly(CASE);
        assertThat(copies.casesOpenTo("li")).isEmpty();

        copies.end(copies.of(CASE).get(0).id(), "head");
        assertThat(copies.casesOpenTo("wang")).isEmpty();
        assertThat(copies.of(CASE)).extracting(Copy::reader).containsExactly("zhao");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void urges_are_counted_by_task_and_day_of_the_office(Database database) {
        JdbcClient jdbc = open(database);
        Urges tonight = new Urges(jdbc, at(LATE), 1);
        tonight.urge(CASE, "t1", "li");
        tonight.urge(CASE, "t2", "li");
        assertThatThrownBy(() -> tonight.urge(CASE, "t1", "wang"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已被催办1次");

        Urges tomorrow = new Urges(jdbc, at(LATE.plus(Duration.ofMinutes(1))), 1);
        tomorrow.urge(CASE, "t1", "wang");
        assertThat(tomorrow.ofTask("t1")).containsExactly(LATE, LATE.plus(Duration.ofMinutes(1)));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, OFFICE);
    }

    private static JdbcClient open(Database database) {
        DataSource source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("insert into case_file (number, opened_at, stage, record_count)"
                        + " values (?, timestamp with time zone '2026-01-01 00:00:00+00', 'clue', 0)")
                .param(CASE)
                .update();
        return jdbc;
    }
}
