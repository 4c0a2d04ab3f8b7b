package org.mingjian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * 期限: one running or settled period of a case.
 *
 * <p>It ends at 24:00 of its {@link #lastDay()} in the office's zone; {@link #endsAt()} is that instant, exclusive: at
 * {@code endsAt} and later the period is over. A missed period keeps running until it is met.
 */
public final class Deadline {

    @Id
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private final String caseNumber;
    private final String code;
    private final String name;
    private final int ruleVersion;
    private String scope;
    private final @Nullable String unit;
    private final Instant startedAt;
    private final LocalDate originalLastDay;
    private LocalDate lastDay;
    private Instant endsAt;
    private DeadlineState state = DeadlineState.RUNNING;
    private @Nullable Instant missedAt;

    @Embedded.Nullable(prefix = "paused_")
    private @Nullable Pause pause;

    private int pausedDays;
    private int extensions;
    private @Nullable Instant settledAt;

    @PersistenceCreator
    Deadline(
            String caseNumber,
            String code,
            String name,
            int ruleVersion,
            String scope,
            @Nullable String unit,
            Instant startedAt,
            LocalDate originalLastDay,
            Instant endsAt) {
        this.caseNumber = caseNumber;
        this.code = code;
        this.name = name;
        this.ruleVersion = ruleVersion;
        this.scope = scope;
        this.unit = unit;
        this.startedAt = startedAt;
        this.originalLastDay = originalLastDay;
        this.lastDay = originalLastDay;
        this.endsAt = endsAt;
    }

    /** The end was reached; false if it is known already, or if the period does not run. */
    boolean miss(Instant now) {
        if (state != DeadlineState.RUNNING || missedAt != null || now.isBefore(endsAt)) {
            return false;
        }
        missedAt = now;
        return true;
    }

    /** What it limits is done; false if it does not run. */
    boolean meet(Instant now) {
        return settle(DeadlineState.MET, now, state == DeadlineState.RUNNING);
    }

    /** Its work was cancelled; false if it does not run. */
    boolean cancel(Instant now) {
        return settle(DeadlineState.CANCELLED, now, state == DeadlineState.RUNNING);
    }

    /** Its work begins afresh: closed for good, and the next start is a new period. */
    boolean reset(Instant now) {
        return settle(DeadlineState.RESET, now, isOpen());
    }

    /** The same work goes on after it was done or sent back to an earlier step: the old end stays. */
    void reopen() {
        state = DeadlineState.RUNNING;
        settledAt = null;
        missedAt = null;
    }

    /** Its days do not count from now on. What an officer had paused before, the procedure (null) takes over as it is. */
    void pause(DeadlineRule rule, @Nullable String officer, Instant now) {
        boolean takenOver = officer == null && isSuspended();
        rule.checkPause(officer);
        if (state != DeadlineState.RUNNING && !takenOver) {
            throw new DeadlineRefusal("期限“" + name + "”" + state.chinese() + "，不能中止");
        }
        pause = new Pause(takenOver ? pausedAt().orElse(now) : now, officer);
        state = DeadlineState.PAUSED;
    }

    /** Counts again, in {@code newScope}; the end moves by the days of the pause. */
    void resume(DeadlineRule rule, String newScope, Instant now, Reckoning reckoning) {
        if (state != DeadlineState.PAUSED || pause == null) {
            throw new DeadlineRefusal("期限“" + name + "”" + state.chinese() + "，不能恢复");
        }
        Instant since = pause.at();
        moveTo(reckoning.shifted(endsAt, rule.period(), since, now), now, reckoning);
        pausedDays += reckoning.days(since, now);
        pause = null;
        scope = newScope;
        state = DeadlineState.RUNNING;
    }

    /** Moves the end as approved. A miss that lies before the new end no longer stands; the extension keeps both dates. */
    DeadlineExtension extend(DeadlineRule rule, Extension granted, Instant now, Reckoning reckoning) {
        rule.checkExtension(this, granted.newLastDay(), reckoning);
        LocalDate old = lastDay;
        moveTo(reckoning.endOf(granted.newLastDay()), now, reckoning);
        extensions++;
        return DeadlineExtension.of(id(), granted, old, now);
    }

    private void moveTo(Instant end, Instant now, Reckoning reckoning) {
        endsAt = end;
        lastDay = reckoning.lastDay(end);
        if (endsAt.isAfter(now)) {
            missedAt = null;
        }
    }

    private boolean settle(DeadlineState settled, Instant now, boolean allowed) {
        if (allowed) {
            state = settled;
            settledAt = now;
            pause = null;
        }
        return allowed;
    }

    /** Whether it is neither met nor cancelled. */
    public boolean isOpen() {
        return state == DeadlineState.RUNNING || state == DeadlineState.PAUSED;
    }

    /** Its number on record. */
    public long id() {
        return Objects.requireNonNull(id, () -> "期限尚未登记：" + code);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    /** The process instance in which it runs. */
    public String scope() {
        return scope;
    }

    /** The unit 承办部门 that has to meet it; empty before a unit was assigned. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** The last day by the rule, before any extension or pause. */
    public LocalDate originalLastDay() {
        return originalLastDay;
    }

    /** The last day on which it can be met. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** 24:00 of the last day, exclusive. */
    public Instant endsAt() {
        return endsAt;
    }

    public DeadlineState state() {
        return state;
    }

    /** When the miss was recorded; empty if the period, as extended, was not missed. */
    public Optional<Instant> missedAt() {
        return Optional.ofNullable(missedAt);
    }

    /** Since when its days do not count; empty unless it is paused. */
    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pause).map(Pause::at);
    }

    /** 挂起: whether it is paused by an officer and not by the procedure, so that an officer ends the pause. */
    public boolean isSuspended() {
        return pause != null && pause.by() != null;
    }

    /** Calendar days of the pauses that have ended. */
    public int pausedDays() {
        return pausedDays;
    }

    /** How often it was extended. */
    public int extensions() {
        return extensions;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** @param by the login of the officer; null if the procedure itself pauses the period */
    private record Pause(Instant at, @Nullable String by) {}
}
