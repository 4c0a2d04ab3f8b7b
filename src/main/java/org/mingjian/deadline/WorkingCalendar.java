package org.mingjian.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 工作日历: which days are working days, as the DeadlineState Council announces days off (放假) and make-up working days
 * (调休上班) for each year. A year that was not announced is computed by weekends only; ask {@link #covers}.
 */
public final class WorkingCalendar {

    /** What an announcement makes of a day that would be the opposite by the weekday. */
    public enum Kind {
        /** A weekday that is off. */
        OFF,
        /** A weekend day that is worked. */
        WORK
    }

    private final Map<LocalDate, Kind> announced;
    private final Set<Integer> years;

    public WorkingCalendar(Map<LocalDate, Kind> announced) {
        this.announced = Map.copyOf(announced);
        this.years = announced.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether days off of this year are known; without them only weekends are skipped. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        Kind kind = announced.get(date);
        if (kind != null) {
            return kind == Kind.WORK;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The date itself if it is a working day, else the first working day after it. */
    public LocalDate roll(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The {@code count}th working day after {@code date}; {@code date} itself is not counted. A negative count goes back. */
    public LocalDate plus(LocalDate date, int count) {
        int step = Integer.signum(count);
        LocalDate day = date;
        for (int left = Math.abs(count); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} (exclusive) up to {@code to} (inclusive); 0 if {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
