package org.mingjian.supervision.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.mingjian.deadline.Period;
import org.mingjian.deadline.Reckoning;
import org.mingjian.engine.ModelBean;
import org.mingjian.supervision.Supervisions;

/** What the model of supervision asks, as {@code supervision}. */
@ModelBean("supervision")
public class SupervisionReader {

    private static final Period DAILY = Period.parse("WD1");

    private final Supervisions supervisions;
    private final Reckoning reckoning;
    private final Clock clock;

    SupervisionReader(Supervisions supervisions, Reckoning reckoning, Clock clock) {
        this.supervisions = supervisions;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** The step of the ladder that comes next, counted from 1. */
    public int nextStep(long supervisionId) {
        return supervisions.find(supervisionId).step() + 1;
    }

    /** Days since the missed last day. */
    public int daysOverdue(long supervisionId) {
        return supervisions.daysOverdue(supervisions.find(supervisionId));
    }

    /** The end of an interval that begins now, such as {@code WD5}, exclusive. */
    public Date after(String interval) {
        return Date.from(reckoning.end(clock.instant(), Period.parse(interval), false));
    }

    /** 00:00 of the next working day. */
    public Date nextReport() {
        LocalDate next = reckoning.lastDay(reckoning.end(clock.instant(), DAILY, false));
        return Date.from(reckoning.startOf(next));
    }

    /** The due date of a task that is to be done by this day: 23:59:59 of it. */
    public Date endOf(String day) {
        return Date.from(reckoning.endOf(LocalDate.parse(day)).minusSeconds(1));
    }
}
