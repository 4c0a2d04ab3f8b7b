package org.mingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Reckoning RECKONING = new Reckoning(calendar(), ZONE);

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-03-10, P1M,  2026-04-10, the corresponding day",
        "2026-03-31, P1M,  2026-04-30, no corresponding day: the month's end",
        "2026-08-31, P1M,  2026-09-30, from one month's end to another",
        "2025-01-31, P1M,  2025-02-28, February has 28 days",
        "2024-01-31, P1M,  2024-02-29, February of a leap year",
        "2024-02-29, P1Y,  2025-02-28, a leap day has no corresponding day next year",
        "2026-03-14, P1M,  2026-04-14, a start on a Saturday changes nothing",
        "2026-04-11, P1M,  2026-05-11, one day after the holiday",
        "2026-04-01, P1M,  2026-05-06, the end falls into the holiday of Labour Day and rolls past it",
        "2026-09-01, P1M,  2026-10-08, the end falls into the National Day holiday",
        "2026-09-10, P1M,  2026-10-10, a Saturday that is worked is a working day",
        "2026-01-17, P1M,  2026-02-24, the end falls into Spring Festival",
        "2025-12-01, P1M,  2026-01-04, the end falls on New Year and the Sunday after it is worked",
        "2025-11-30, P1M,  2025-12-30, the end of the year",
        "2026-06-05, P10D, 2026-06-15, calendar days",
        "2026-06-10, P10D, 2026-06-22, calendar days that end on a Saturday",
        "2026-03-02, WD15, 2026-03-23, working days skip weekends",
        "2026-09-24, WD5,  2026-10-09, Mid-Autumn and National Day are skipped",
        "2026-09-30, WD3,  2026-10-10, a make-up Saturday counts",
        "2026-02-13, WD5,  2026-02-27, Spring Festival with make-up days before and after",
        "2025-12-30, WD3,  2026-01-05, across the year's end with a make-up Sunday",
    })
    void a_period_ends_on_its_last_day(LocalDate start, String period, LocalDate last, String why) {
        Instant end = RECKONING.end(noon(start), Period.parse(period), false);

        assertThat(RECKONING.lastDay(end)).as(why).isEqualTo(last);
        assertThat(end)
                .as("24:00 of the last day")
                .isEqualTo(last.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    @Test
    void a_hard_period_takes_the_earlier_end_and_never_rolls() {
        Instant end = RECKONING.end(noon(LocalDate.of(2026, 7, 3)), Period.parse("P3M"), true);

        assertThat(RECKONING.lastDay(end)).isEqualTo("2026-10-02");
    }

    @Test
    void hours_are_exact() {
        Instant start = Instant.parse("2026-10-01T03:15:00Z");

        assertThat(RECKONING.end(start, Period.parse("PT24H"), false)).isEqualTo("2026-10-02T03:15:00Z");
    }

    @Test
    void the_day_of_a_start_is_the_office_s_day_wherever_the_machine_stands() {
        Instant lateEveningInUtc = Instant.parse("2026-03-09T17:00:00Z");

        Instant end = RECKONING.end(lateEveningInUtc, Period.parse("P1M"), false);

        assertThat(RECKONING.lastDay(end)).isEqualTo("2026-04-10");
    }

    @Test
    void a_year_without_announced_days_is_computed_by_weekends_only_and_says_so() {
        WorkingCalendar calendar = RECKONING.calendar();

        assertThat(calendar.covers(2026)).isTrue();
        assertThat(calendar.covers(2027)).isFalse();
        assertThat(RECKONING.lastDay(RECKONING.end(noon(LocalDate.of(2027, 9, 1)), Period.parse("P1M"), false)))
                .isEqualTo("2027-10-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, T-P10D 蓝, 2026-03-31",
        "2026-03-23, T-WD3 蓝,  2026-03-18",
        "2026-10-09, T-WD1 黄,  2026-10-08",
        "2026-04-10, S+P24D 蓝, 2026-04-03",
    })
    void a_warning_comes_at_the_beginning_of_its_day(LocalDate last, String text, LocalDate day) {
        WarningPoint point = WarningPoint.parse(text).get(0);

        Instant at = point.at(RECKONING, noon(LocalDate.of(2026, 3, 10)), RECKONING.endOf(last));

        assertThat(at).isEqualTo(day.atStartOfDay(ZONE).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"WD15", "P10D", "P1M", "P1Y", "PT24H"})
    void a_period_is_written_as_it_is_read(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "P1W", "1M", "PT1M", "P-1D"})
    void a_text_that_is_no_period_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("期限写法不正确");
    }

    @ParameterizedTest
    @CsvSource({
        "'2026-13-01,off,国庆节', 日期不正确：2026-13-01",
        "'2026-10-01,frei,国庆节', 类别应为 off（放假）或 work（调休上班）：frei",
        "'2026-10-01,off', '应为“日期,off或work,名称”三列'",
        "'2026-01-01,work,元旦', 日期重复：2026-01-01",
    })
    void a_bad_line_of_the_calendar_is_refused_with_its_number(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CalendarFile.read("days.csv", List.of("date,kind,name", "2026-01-01,off,元旦", "", line)))
                .withMessage("工作日历文件 days.csv 第 4 行有误：" + reason);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static WorkingCalendar calendar() {
        try (InputStream in = ReckoningTest.class.getResourceAsStream("/deadline/days.csv")) {
            return CalendarFile.read(
                    "days.csv",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
