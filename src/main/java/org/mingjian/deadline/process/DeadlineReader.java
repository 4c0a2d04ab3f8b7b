package org.mingjian.deadline.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Reckoning;
import org.mingjian.deadline.StartFacts;
import org.mingjian.engine.ModelBean;
import org.mingjian.people.People;
import org.mingjian.people.Unit;

/**
 * What models ask about periods, as {@code deadlines}. The first question in a process instance starts the period: the
 * engine creates the timers of an activity before anything else of it happens.
 *
 * <p>A period ends at 24:00 of its last day. {@link #due} is 23:59:59 of that day, so that a task list shows the last
 * day on which the work is in time; {@link #expiry} is 00:00 of the following day, the first moment at which it is late.
 */
@ModelBean("deadlines")
public class DeadlineReader {

    private final Deadlines deadlines;
    private final Reckoning reckoning;
    private final People people;

    DeadlineReader(Deadlines deadlines, Reckoning reckoning, People people) {
        this.deadlines = deadlines;
        this.reckoning = reckoning;
        this.people = people;
    }

    /** The due date of a task: 23:59:59 of the period's last day, inclusive; none while the period is paused. */
    public @Nullable Date due(String code, DelegateExecution execution) {
        Deadline deadline = deadline(code, execution);
        return deadline.state() == DeadlineState.RUNNING ? due(deadline) : null;
    }

    /** When the 到期 timer fires: 00:00 of the day after the period's last day, exclusive end of the period. */
    public Date expiry(String code, DelegateExecution execution) {
        return Date.from(deadline(code, execution).endsAt());
    }

    /**
     * When the 预警 timer fires: the next warning after now. If none is left it is the expiry, where the warning keeps
     * silent because the miss speaks.
     */
    public Date warning(String code, DelegateExecution execution) {
        Deadline deadline = deadline(code, execution);
        return Date.from(deadlines.nextWarning(deadline).orElseGet(deadline::endsAt));
    }

    static Date due(Deadline deadline) {
        return Date.from(deadline.endsAt().minusSeconds(1));
    }

    private Deadline deadline(String code, DelegateExecution execution) {
        return deadlines.startOrFind(Keys.of(execution, code), new Facts(execution));
    }

    private final class Facts implements StartFacts {

        private final DelegateExecution execution;

        Facts(DelegateExecution execution) {
            this.execution = execution;
        }

        @Override
        public Optional<Instant> instant(String variable) {
            return text(variable)
                    .map(text -> text.length() == 10
                            ? reckoning.startOf(LocalDate.parse(text))
                            : LocalDateTime.parse(text.substring(0, 16))
                                    .atZone(reckoning.zone())
                                    .toInstant());
        }

        @Override
        public Optional<String> unit(String owner) {
            return text(owner).or(() -> people.organisation().unit(owner).map(Unit::key));
        }

        private Optional<String> text(String variable) {
            @Nullable Object value = execution.getVariable(variable);
            return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
        }
    }
}
