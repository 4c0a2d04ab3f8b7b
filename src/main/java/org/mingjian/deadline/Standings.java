package org.mingjian.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 期限现状 the desk that says how periods stand today. */
@Service
public class Standings {

    private final DeadlineRules rules;
    private final Reckoning reckoning;
    private final Clock clock;

    Standings(DeadlineRules rules, Reckoning reckoning, Clock clock) {
        this.rules = rules;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** Days are working days for a period of working days that is not missed, and calendar days otherwise. */
    public Standing of(Deadline deadline) {
        DeadlineRule rule = rules.valid(deadline.code(), reckoning.day(deadline.startedAt()));
        if (deadline.state() != DeadlineState.RUNNING) {
            return new Standing(0, deadline.state().chinese(), null, paused(deadline), rule.legalBasis());
        }
        LocalDate today = reckoning.day(clock.instant());
        if (today.isAfter(deadline.lastDay())) {
            int days = reckoning.days(reckoning.startOf(deadline.lastDay()), clock.instant());
            return new Standing(-days, "已超期" + days + "日", WarningColour.RED, paused(deadline), rule.legalBasis());
        }
        boolean working = rule.period().unit() == Period.Unit.WD;
        int left = working
                ? reckoning.calendar().between(today, deadline.lastDay())
                : reckoning.days(clock.instant(), reckoning.startOf(deadline.lastDay()));
        return new Standing(left, words(left, working), colour(rule, deadline), paused(deadline), rule.legalBasis());
    }

    private int paused(Deadline deadline) {
        return deadline.pausedDays()
                + deadline.pausedAt()
                        .map(since -> reckoning.days(since, clock.instant()))
                        .orElse(0);
    }

    private static String words(int left, boolean working) {
        return left == 0 ? "今日到期" : "剩余" + left + (working ? "个工作日" : "日");
    }

    private @Nullable WarningColour colour(DeadlineRule rule, Deadline deadline) {
        return rule.colourAt(reckoning, deadline.startedAt(), deadline.endsAt(), clock.instant())
                .orElse(null);
    }
}
