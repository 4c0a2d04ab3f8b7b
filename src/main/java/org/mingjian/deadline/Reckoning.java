package org.mingjian.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * 期间计算: from a start and a length to the end, 监察法实施条例（2025）§327.
 *
 * <p>The start day is not counted. Months and years end on the corresponding day, or on the last day of the month where
 * there is none. An end on a day off moves to the next working day, unless the period is hard. A period ends at 24:00
 * of its last day in the office's zone: an <em>end</em> here is always that instant, 00:00 of the following day, and
 * exclusive. Hours are exact.
 *
 * <p>For hard periods (强制措施) the law leaves open whether the first day counts. The earlier end is taken: the first
 * day counts, and a day off moves nothing.
 */
public record Reckoning(WorkingCalendar calendar, ZoneId zone) {

    /** The end of a period that starts at {@code start}, exclusive. */
    public Instant end(Instant start, Period period, boolean hard) {
        if (period.unit() == Period.Unit.H) {
            return start.plus(Duration.ofHours(period.amount()));
        }
        LocalDate last = plus(day(start), period);
        return endOf(hard ? last.minusDays(1) : calendar.roll(last));
    }

    /** The last day of a period that ends at {@code end} (exclusive). */
    public LocalDate lastDay(Instant end) {
        return day(end.minusMillis(1));
    }

    /** 24:00 of a day, as 00:00 of the next. */
    public Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The latest end that an extension by {@code longest} allows: counted from the last day, then rolled. */
    public Instant extended(Instant end, Period longest) {
        return longest.unit() == Period.Unit.H
                ? end.plus(Duration.ofHours(longest.amount()))
                : endOf(calendar.roll(plus(lastDay(end), longest)));
    }

    /** When so much is left: 00:00 of the day that lies {@code remaining} before the last day; exact for hours. */
    public Instant before(Instant end, Period remaining) {
        if (remaining.unit() == Period.Unit.H) {
            return end.minus(Duration.ofHours(remaining.amount()));
        }
        LocalDate last = lastDay(end);
        LocalDate day =
                switch (remaining.unit()) {
                    case WD -> calendar.plus(last, -remaining.amount());
                    case M -> last.minusMonths(remaining.amount());
                    case Y -> last.minusYears(remaining.amount());
                    default -> last.minusDays(remaining.amount());
                };
        return day.atStartOfDay(zone).toInstant();
    }

    /** When so much has passed: 00:00 of the day that lies {@code elapsed} after the start day; exact for hours. */
    public Instant after(Instant start, Period elapsed) {
        return elapsed.unit() == Period.Unit.H
                ? start.plus(Duration.ofHours(elapsed.amount()))
                : plus(day(start), elapsed).atStartOfDay(zone).toInstant();
    }

    /** The end after a pause, whose days do not count; of a period in working days only its working days count. */
    public Instant shifted(Instant end, Period period, Instant pausedAt, Instant resumedAt) {
        return switch (period.unit()) {
            case H -> end.plus(Duration.between(pausedAt, resumedAt));
            case WD -> endOf(calendar.plus(lastDay(end), calendar.between(day(pausedAt), day(resumedAt))));
            default -> endOf(calendar.roll(lastDay(end).plusDays(days(pausedAt, resumedAt))));
        };
    }

    /** Calendar days from one day to another, the first not counted. */
    public int days(Instant from, Instant to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day(from), day(to)));
    }

    /** The day of an instant in the office's zone. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** 00:00 of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private LocalDate plus(LocalDate start, Period period) {
        return switch (period.unit()) {
            case WD -> calendar.plus(start, period.amount());
            case D -> start.plusDays(period.amount());
            case M -> start.plusMonths(period.amount());
            case Y -> start.plusYears(period.amount());
            case H -> throw new IllegalArgumentException("小时期限不按日计算");
        };
    }
}
