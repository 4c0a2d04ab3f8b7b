package org.mingjian.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineKey;
import org.mingjian.deadline.DeadlineRefusal;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.StartFacts;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DeadlinesTest {

    @Autowired
    Deadlines deadlines;

    @Autowired
    RepositoryService repository;

    private final String caseNumber = "D-" + UUID.randomUUID();

    @BeforeEach
    void morning() {
        now("2026-03-10T09:00");
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    void work_that_is_returned_goes_on_with_its_old_end() {
        Deadline first = start("VERIFICATION", "");
        deadlines.meet(key("VERIFICATION"));
        now("2026-03-20T09:00");

        Deadline again = start("VERIFICATION", "");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(again.lastDay()).isEqualTo("2026-05-11");
    }

    @Test
    void a_period_with_a_new_start_begins_afresh() {
        Deadline first = start("LETTER_REPLY", "2026-03-02");
        deadlines.meet(key("LETTER_REPLY"));
        now("2026-04-20T09:00");

        Deadline second = start("LETTER_REPLY", "2026-04-15");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.lastDay()).as("a make-up Saturday").isEqualTo("2026-05-09");
    }

    @Test
    void a_review_that_recurs_has_a_new_period_each_time() {
        Deadline first = start("HOLD_REVIEW", "");
        deadlines.meet(key("HOLD_REVIEW"));
        now("2026-09-10T09:00");

        Deadline second = start("HOLD_REVIEW", "");

        assertThat(first.lastDay()).isEqualTo("2026-09-10");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.lastDay()).isEqualTo("2027-03-10");
    }

    @Test
    void a_period_that_may_not_be_paused_says_so() {
        start("DISPOSAL", "");

        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> deadlines.pause(key("DISPOSAL")))
                .withMessageStartingWith("期限“提出处置意见”按规定不得中止计算（《监督执纪工作规则》第21条");
    }

    @Test
    void the_unit_named_by_the_rule_has_to_meet_it() {
        assertThat(start("DISPOSAL", "").unit()).contains("unit of the case");
        assertThat(start("HEARING", "").unit()).contains("hearingUnit of the case");
    }

    @Test
    void a_table_deployed_by_an_administrator_takes_effect_at_once_for_what_starts_then() throws IOException {
        String deployment = repository
                .createDeployment()
                .name("deadline-rules-test")
                .addString("deadline-rules.dmn", withDisposalOfTwentyWorkingDaysFrom("2026-03-20"))
                .deploy()
                .getId();
        try {
            assertThat(start("DISPOSAL", "").lastDay()).isEqualTo("2026-04-10");
            deadlines.reset(key("DISPOSAL"));
            now("2026-03-20T09:00");
            Deadline later = start("DISPOSAL", "");

            assertThat(later.ruleVersion()).isEqualTo(2);
            assertThat(later.lastDay()).isEqualTo("2026-04-20");
        } finally {
            repository.deleteDeployment(deployment);
        }
    }

    @Test
    void a_table_that_lets_officers_suspend_what_the_law_sets_is_not_deployed() throws IOException {
        String widened = DeadlineRulesTest.suspendable(DeadlineRulesTest.text(), "hearing");

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name("deadline-rules-test")
                        .addString("deadline-rules.dmn", widened)
                        .deploy())
                .isInstanceOf(NotValidException.class)
                .hasMessageContaining("原有版本继续使用：deadline-rules.dmn 第 14 行：期限\"案件审理\"");
    }

    private Deadline start(String code, String startFact) {
        return deadlines.startOrFind(key(code), new StartFacts() {
            @Override
            public Optional<Instant> instant(String variable) {
                return startFact.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                PeriodProcessTest.date(startFact + "T00:00").toInstant());
            }

            @Override
            public Optional<String> unit(String owner) {
                return Optional.of(owner + " of the case");
            }
        });
    }

    private DeadlineKey key(String code) {
        return new DeadlineKey(caseNumber, code, "no-such-instance");
    }

    private static void now(String local) {
        ClockUtil.setCurrentTime(PeriodProcessTest.date(local));
    }

    private static String withDisposalOfTwentyWorkingDaysFrom(String date) throws IOException {
        String table = DeadlineRulesTest.text();
        int from = table.indexOf("<rule id=\"rule_disposal\">");
        String row = table.substring(from, table.indexOf("</rule>", from) + "</rule>".length());
        String newer = row.replace("rule_disposal", "rule_disposal2")
                .replace("2019-01-01", date)
                .replace("\"P1M\"", "\"WD20\"")
                .replace("<text>1</text>", "<text>2</text>");
        return table.replace(row, row + newer);
    }
}
