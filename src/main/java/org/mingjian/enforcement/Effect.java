package org.mingjian.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/**
 * 影响期: the time in which a sanctioned person is not promoted and gets no rise in pay. It ends by itself on its last day
 * (纪律处分条例§46, 政务处分法§26), whether or not the case has been closed.
 */
public final class Effect {

    /** Where a period of effect stands. */
    public enum State {
        /** It runs. */
        RUNNING,
        /** Its last day is over. */
        ENDED
    }

    @Id
    private final String caseNumber;

    @Version
    private @Nullable Integer version;

    private State state = State.RUNNING;
    private final LocalDate begunOn;
    private final LocalDate effectUntil;
    private final LocalDate visitOn;
    private @Nullable LocalDate visitedOn;
    private boolean forbiddenFound;
    private @Nullable Instant endedAt;

    @PersistenceCreator
    Effect(String caseNumber, LocalDate begunOn, LocalDate effectUntil, LocalDate visitOn) {
        this.caseNumber = caseNumber;
        this.begunOn = begunOn;
        this.effectUntil = effectUntil;
        this.visitOn = visitOn;
    }

    /** The person is visited after {@code visitAfter}, but no later than on the last day. */
    static Effect begun(String caseNumber, LocalDate begunOn, LocalDate effectUntil, Period visitAfter) {
        LocalDate visit = begunOn.plus(visitAfter);
        return new Effect(caseNumber, begunOn, effectUntil, visit.isAfter(effectUntil) ? effectUntil : visit);
    }

    /** A late visit is kept as well. */
    void visit(LocalDate on, boolean forbidden) {
        visitedOn = on;
        forbiddenFound = forbidden;
    }

    void end(Instant now) {
        endedAt = now;
        state = State.ENDED;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public State state() {
        return state;
    }

    /** The day of the decision. */
    public LocalDate begunOn() {
        return begunOn;
    }

    /** The last day, inclusive. */
    public LocalDate effectUntil() {
        return effectUntil;
    }

    /** The day from which the visit is due. */
    public LocalDate visitOn() {
        return visitOn;
    }

    public Optional<LocalDate> visitedOn() {
        return Optional.ofNullable(visitedOn);
    }

    /** Whether the visit found a promotion or payment that is forbidden in this time. */
    public boolean forbiddenFound() {
        return forbiddenFound;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** A visit found what is forbidden in the period of effect. */
    public record ForbiddenFound(String caseNumber) {}

    /** A period of effect is over. */
    public record Ended(String caseNumber) {}
}
