package org.mingjian.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.mingjian.deadline.DeadlineEvent.DeadlineCancelled;
import org.mingjian.deadline.DeadlineEvent.DeadlineExtended;
import org.mingjian.deadline.DeadlineEvent.DeadlineMet;
import org.mingjian.deadline.DeadlineEvent.DeadlineMissed;
import org.mingjian.deadline.DeadlineEvent.DeadlinePaused;
import org.mingjian.deadline.DeadlineEvent.DeadlineResumed;
import org.mingjian.deadline.DeadlineEvent.DeadlineStarted;
import org.mingjian.deadline.DeadlineEvent.DeadlineWarned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the periods 期限台: starts them, watches them, moves them, settles them. */
@Service("deadlineDesk") // "deadlines" is the name of the reader for models
@Transactional(noRollbackFor = DeadlineRefusal.class) // a refusal may become a BPMN error in the same transaction
public class Deadlines {

    private static final EnumSet<DeadlineState> OPEN = EnumSet.of(DeadlineState.RUNNING, DeadlineState.PAUSED);
    private static final EnumSet<DeadlineState> REOPENED = EnumSet.of(DeadlineState.MET, DeadlineState.CANCELLED);

    private final DeadlineRepository deadlines;
    private final DeadlineExtensionRepository extensions;
    private final DeadlineRules rules;
    private final DeadlineTimers timers;
    private final Reckoning reckoning;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineRepository deadlines,
            DeadlineExtensionRepository extensions,
            DeadlineRules rules,
            DeadlineTimers timers,
            Reckoning reckoning,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.rules = rules;
        this.timers = timers;
        this.reckoning = reckoning;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The period of this key, started if it does not run yet.
     *
     * <p>A period that the procedure paused elsewhere in the case goes on here. One that was met or cancelled here goes on
     * with its old end if its work is taken up again from the same start (a proposal was returned, or the work was sent
     * back to an earlier step): nobody wins time by it. A new start, or a reset, begins afresh.
     */
    public Deadline startOrFind(DeadlineKey key, StartFacts facts) {
        Optional<Deadline> here = find(key);
        if (here.filter(Deadline::isOpen).isPresent()) {
            return here.get();
        }
        DeadlineRule rule = rules.valid(key.code(), reckoning.day(clock.instant()));
        Optional<Instant> fact = rule.startVariable().flatMap(facts::instant);
        if (!rule.renewed() && here.filter(found -> isSameWork(found, fact)).isPresent()) {
            here.get().reopen();
            return deadlines.save(here.get());
        }
        Optional<Deadline> paused = deadlines
                .findByCaseNumberAndCodeAndStateOrderByIdDesc(key.caseNumber(), key.code(), DeadlineState.PAUSED)
                .stream()
                .filter(deadline -> !deadline.isSuspended())
                .findFirst();
        return paused.map(deadline -> resume(deadline, key.scope()))
                .orElseGet(() -> start(key, facts, fact.orElseGet(clock::instant)));
    }

    private boolean isSameWork(Deadline found, Optional<Instant> fact) {
        return REOPENED.contains(found.state())
                && fact.map(reckoning::day)
                        .map(day -> day.equals(reckoning.day(found.startedAt())))
                        .orElse(true);
    }

    private Deadline start(DeadlineKey key, StartFacts facts, Instant startedAt) {
        DeadlineRule rule = rules.valid(key.code(), reckoning.day(startedAt));
        Optional<String> unit = facts.unit(rule.owner());
        Deadline started = deadlines.save(rule.start(key, unit.orElse(null), startedAt, reckoning));
        events.publishEvent(new DeadlineStarted(started));
        return started;
    }

    /** The latest period of this key. */
    public Optional<Deadline> find(DeadlineKey key) {
        return deadlines.findFirstByCaseNumberAndCodeAndScopeOrderByIdDesc(key.caseNumber(), key.code(), key.scope());
    }

    /** When the next warning is due, strictly after now and before the end; empty if none is left. */
    public Optional<Instant> nextWarning(Deadline deadline) {
        return rule(deadline).nextWarning(reckoning, deadline.startedAt(), deadline.endsAt(), clock.instant());
    }

    /** Publishes the warning that is due. Nothing happens once the period is over or settled: then the miss speaks. */
    public void warn(DeadlineKey key) {
        Instant now = clock.instant();
        find(key)
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING && now.isBefore(deadline.endsAt()))
                .ifPresent(deadline -> {
                    rule(deadline)
                            .colourAt(reckoning, deadline.startedAt(), deadline.endsAt(), now)
                            .ifPresent(colour -> events.publishEvent(new DeadlineWarned(deadline, colour)));
                    timers.follow(deadline);
                });
    }

    /** Records that the end was reached; only the first time, and only if it still runs. */
    public void miss(DeadlineKey key) {
        find(key).filter(deadline -> deadline.miss(clock.instant())).ifPresent(deadline -> {
            deadlines.save(deadline);
            events.publishEvent(new DeadlineMissed(deadline));
        });
    }

    /** What the period limits is done. Paused by the procedure it stays paused: its work only moved elsewhere. */
    public void meet(DeadlineKey key) {
        settle(key, Deadline::meet, DeadlineMet::new);
    }

    /** What the period limits was cancelled. Paused by the procedure it stays paused. */
    public void cancel(DeadlineKey key) {
        settle(key, Deadline::cancel, DeadlineCancelled::new);
    }

    private void settle(
            DeadlineKey key, BiPredicate<Deadline, Instant> how, Function<Deadline, DeadlineEvent> settled) {
        find(key)
                .map(this::counting)
                .filter(deadline -> how.test(deadline, clock.instant()))
                .ifPresent(deadline -> events.publishEvent(settled.apply(deadlines.save(deadline))));
    }

    /** Whoever goes on with work whose period an officer has suspended, ends the suspension. */
    private Deadline counting(Deadline deadline) {
        if (deadline.isSuspended()) {
            deadline.resume(rule(deadline), deadline.scope(), clock.instant(), reckoning);
        }
        return deadline;
    }

    /** Its days do not count until it is resumed (补充调查). */
    public void pause(DeadlineKey key) {
        Deadline deadline = existing(key);
        deadline.pause(rule(deadline), null, clock.instant());
        deadlines.save(deadline);
        timers.follow(deadline);
        events.publishEvent(new DeadlinePaused(deadline));
    }

    /** It counts again in the same scope. */
    public void resume(DeadlineKey key) {
        Deadline deadline = existing(key);
        timers.follow(resume(deadline, key.scope()));
    }

    private Deadline resume(Deadline deadline, String scope) {
        deadline.resume(rule(deadline), scope, clock.instant(), reckoning);
        Deadline resumed = deadlines.save(deadline);
        events.publishEvent(new DeadlineResumed(resumed));
        return resumed;
    }

    /** Closes the period so that the next start begins afresh (重新调查). */
    public void reset(DeadlineKey key) {
        settle(key, Deadline::reset, DeadlineCancelled::new);
        find(key).ifPresent(timers::follow);
    }

    /**
     * Checks an extension without granting it.
     *
     * @throws DeadlineRefusal if the rule does not allow it
     */
    public ExtensionRule checkExtension(long id, LocalDate newLastDay) {
        Deadline deadline = byId(id);
        DeadlineRule rule = rule(deadline);
        rule.checkExtension(deadline, newLastDay, reckoning);
        return rule.extension().orElseThrow();
    }

    /**
     * Moves the end of a period, and all that waits for it, to the approved day.
     *
     * @throws DeadlineRefusal if the rule does not allow it, or the period no longer runs
     */
    public Deadline extend(long id, Extension granted) {
        Deadline deadline = byId(id);
        DeadlineExtension extension = deadline.extend(rule(deadline), granted, clock.instant(), reckoning);
        extensions.save(extension);
        Deadline extended = deadlines.save(deadline);
        timers.follow(extended);
        events.publishEvent(new DeadlineExtended(extended, extension.oldLastDay(), extension.newLastDay()));
        return extended;
    }

    /** A period by its number on record. */
    public Deadline byId(long id) {
        return deadlines.findById(id).orElseThrow(() -> new DeadlineRefusal("没有这个期限：" + id));
    }

    /** The extensions of a period, oldest first. */
    public List<DeadlineExtension> extensions(long id) {
        return extensions.findByDeadlineIdOrderById(id);
    }

    /** All periods of a case, oldest first. */
    public List<Deadline> of(String caseNumber) {
        return deadlines.findByCaseNumberOrderById(caseNumber);
    }

    /** Running and paused periods of a case, the most urgent first. */
    public List<Deadline> open(String caseNumber) {
        return deadlines.findByCaseNumberAndStateInOrderByEndsAt(caseNumber, OPEN);
    }

    /** Running periods of these units, the most urgent first. */
    public List<Deadline> running(Collection<String> units) {
        return units.isEmpty() ? List.of() : deadlines.findByUnitInAndStateOrderByEndsAt(units, DeadlineState.RUNNING);
    }

    /** Running periods whose end has been reached, the longest overdue first. */
    public List<Deadline> overdue() {
        return deadlines.findByStateAndEndsAtLessThanEqualOrderByEndsAt(DeadlineState.RUNNING, clock.instant());
    }

    private Deadline existing(DeadlineKey key) {
        return find(key).orElseThrow(() -> new IllegalStateException("期限尚未开始：" + key.code()));
    }

    private DeadlineRule rule(Deadline deadline) {
        return rules.valid(deadline.code(), reckoning.day(deadline.startedAt()));
    }
}
