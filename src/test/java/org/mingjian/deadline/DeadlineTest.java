package org.mingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingjian.deadline.ReckoningTest.RECKONING;
import static org.mingjian.deadline.ReckoningTest.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 10);
    private static final ExtensionRule ONCE =
            new ExtensionRule(1, Period.parse("P1M"), Optional.empty(), "EXTENSION_H3");

    @Test
    void a_period_that_may_not_be_extended_says_why() {
        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> check(rule(Optional.empty()), "2026-05-10"))
                .withMessage("期限“案件审理”按规定不得延长（《监督执纪工作规则》第55条）");
    }

    @Test
    void an_extension_reaches_the_rolled_end_of_its_longest_length_and_no_further() {
        DeadlineRule rule = rule(Optional.of(ONCE));

        check(rule, "2026-05-11");

        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> check(rule, "2026-05-12"))
                .withMessage("期限“案件审理”每次最多延长1个月，届满日不得晚于2026年5月11日");
    }

    @Test
    void an_extension_moves_the_end_forward() {
        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> check(rule(Optional.of(ONCE)), "2026-04-10"))
                .withMessageContaining("应晚于现届满日2026年4月10日");
    }

    @Test
    void the_whole_length_is_capped_from_the_start() {
        ExtensionRule capped =
                new ExtensionRule(5, Period.parse("P5M"), Optional.of(Period.parse("P2M")), "EXECUTION_EXTENSION");

        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> check(rule(Optional.of(capped)), "2026-05-12"))
                .withMessageContaining("总长最多2个月，届满日不得晚于2026年5月11日");
    }

    @Test
    void a_period_is_extended_only_as_often_as_allowed() {
        DeadlineRule rule = rule(Optional.of(ONCE));
        Deadline deadline = saved(rule);
        deadline.extend(rule, granted("2026-04-30"), noon(START), RECKONING);

        assertThat(deadline.lastDay()).isEqualTo("2026-04-30");
        assertThat(deadline.originalLastDay()).isEqualTo("2026-04-10");
        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> deadline.extend(rule, granted("2026-05-08"), noon(START), RECKONING))
                .withMessageContaining("最多延长1次，已延长1次");
    }

    @Test
    void a_pause_moves_the_end_by_its_days_and_rolls_it() {
        DeadlineRule rule = rule(Optional.empty());
        Deadline deadline = saved(rule);

        deadline.pause(rule, null, noon(LocalDate.of(2026, 3, 20)));
        deadline.resume(rule, "another", noon(LocalDate.of(2026, 4, 11)), RECKONING);

        assertThat(deadline.pausedDays()).isEqualTo(22);
        assertThat(deadline.lastDay()).as("2026-05-02 lies in a holiday").isEqualTo("2026-05-06");
        assertThat(deadline.scope()).isEqualTo("another");
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void what_only_the_procedure_may_pause_no_officer_suspends() {
        DeadlineRule rule = rule(Optional.empty());
        Deadline deadline = saved(rule);

        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> deadline.pause(rule, "hearing-1-head", noon(START)))
                .withMessage("期限“案件审理”按规定不能由人挂起（《监督执纪工作规则》第55条）");
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void what_only_an_officer_may_suspend_the_procedure_does_not_pause() {
        DeadlineRule rule = rule(Optional.empty(), false, true);
        Deadline deadline = saved(rule);

        assertThatExceptionOfType(DeadlineRefusal.class)
                .isThrownBy(() -> deadline.pause(rule, null, noon(START)))
                .withMessage("期限“案件审理”按规定不得中止计算（《监督执纪工作规则》第55条）");
        deadline.pause(rule, "hearing-1-head", noon(START));
        assertThat(deadline.isSuspended()).isTrue();
    }

    @Test
    void the_procedure_takes_over_what_an_officer_has_suspended() {
        DeadlineRule rule = rule(Optional.empty(), true, true);
        Deadline deadline = saved(rule);
        deadline.pause(rule, "hearing-1-head", noon(LocalDate.of(2026, 3, 12)));

        deadline.pause(rule, null, noon(LocalDate.of(2026, 3, 15)));

        assertThat(deadline.isSuspended()).isFalse();
        deadline.resume(rule, "scope", noon(LocalDate.of(2026, 3, 19)), RECKONING);
        assertThat(deadline.pausedDays()).isEqualTo(7);
    }

    @Test
    void a_suspension_from_before_the_rule_forbade_it_can_still_be_ended() {
        Deadline deadline = saved(rule(Optional.empty(), true, true));
        deadline.pause(rule(Optional.empty(), true, true), "hearing-1-head", noon(LocalDate.of(2026, 3, 12)));

        deadline.resume(rule(Optional.empty()), "scope", noon(LocalDate.of(2026, 3, 19)), RECKONING);

        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(deadline.pausedDays()).isEqualTo(7);
    }

    @Test
    void a_paused_period_is_neither_met_nor_missed() {
        DeadlineRule rule = rule(Optional.empty());
        Deadline deadline = saved(rule);
        deadline.pause(rule, null, noon(START));

        assertThat(deadline.miss(noon(LocalDate.of(2027, 1, 1)))).isFalse();
        assertThat(deadline.meet(noon(START))).isFalse();
    }

    @Test
    void it_is_missed_from_midnight_after_its_last_day_and_only_once() {
        Deadline deadline = saved(rule(Optional.empty()));
        Instant end = deadline.endsAt();

        assertThat(deadline.miss(end.minusSeconds(1))).isFalse();
        assertThat(deadline.miss(end)).isTrue();
        assertThat(deadline.miss(end.plusSeconds(1))).isFalse();
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
    }

    private static void check(DeadlineRule rule, String newLastDay) {
        rule.checkExtension(saved(rule), LocalDate.parse(newLastDay), RECKONING);
    }

    private static Extension granted(String newLastDay) {
        return new Extension(LocalDate.parse(newLastDay), "案情复杂", "chief", START);
    }

    private static Deadline saved(DeadlineRule rule) {
        Deadline deadline =
                rule.start(new DeadlineKey("XS-2026-0001", "HEARING", "scope"), "hearing-1", noon(START), RECKONING);
        org.springframework.test.util.ReflectionTestUtils.setField(deadline, "id", 1L);
        return deadline;
    }

    private static DeadlineRule rule(Optional<ExtensionRule> extension) {
        return rule(extension, true, false);
    }

    private static DeadlineRule rule(Optional<ExtensionRule> extension, boolean pausable, boolean suspendable) {
        return new DeadlineRule(
                "HEARING",
                "案件审理",
                Period.parse("P1M"),
                "受理之日",
                Optional.empty(),
                DeadlineRule.warnings("T-P10D 蓝, T-P3D 黄"),
                extension,
                "hearingUnit",
                false,
                false,
                pausable,
                suspendable,
                "《监督执纪工作规则》第55条",
                1);
    }
}
