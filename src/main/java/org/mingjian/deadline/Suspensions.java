package org.mingjian.deadline;

import java.time.Clock;
import java.util.List;
import org.mingjian.deadline.DeadlineEvent.DeadlinePaused;
import org.mingjian.deadline.DeadlineEvent.DeadlineResumed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 期限挂起: the desk at which officers pause a period and let it count again.
 *
 * <p>A pause that the procedure makes (补充调查) is not theirs: it ends when the procedure says so, and not before.
 */
@Service
@Transactional
public class Suspensions {

    private final DeadlineRepository deadlines;
    private final DeadlineRules rules;
    private final DeadlineTimers timers;
    private final Reckoning reckoning;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Suspensions(
            DeadlineRepository deadlines,
            DeadlineRules rules,
            DeadlineTimers timers,
            Reckoning reckoning,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.timers = timers;
        this.reckoning = reckoning;
        this.clock = clock;
        this.events = events;
    }

    /** The periods of a case that officers may suspend now: they count, are not missed, and their rule allows it. */
    public List<Deadline> open(String caseNumber) {
        return deadlines.findByCaseNumberOrderById(caseNumber).stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING
                        && !isOver(deadline)
                        && rule(deadline).suspendable())
                .toList();
    }

    /** The periods of a case that an officer has paused. */
    public List<Deadline> suspended(String caseNumber) {
        return deadlines.findByCaseNumberOrderById(caseNumber).stream()
                .filter(deadline -> deadline.state() == DeadlineState.PAUSED && deadline.isSuspended())
                .toList();
    }

    /**
     * 挂起: the days of a period do not count from now on; timers and due dates are taken away.
     *
     * @throws DeadlineRefusal if its rule does not allow it, or it does not count or is over
     */
    public Deadline suspend(long id, String officer) {
        Deadline deadline = byId(id);
        if (isOver(deadline)) {
            throw new DeadlineRefusal("期限“" + deadline.name() + "”已超期，不能中止");
        }
        deadline.pause(rule(deadline), officer, clock.instant());
        Deadline suspended = deadlines.save(deadline);
        timers.follow(suspended);
        events.publishEvent(new DeadlinePaused(suspended));
        return suspended;
    }

    /**
     * 恢复: it counts again, and ends later by the days of the pause.
     *
     * @throws DeadlineRefusal if no officer has paused it
     */
    public Deadline lift(long id) {
        Deadline deadline = byId(id);
        if (deadline.state() == DeadlineState.PAUSED && !deadline.isSuspended()) {
            throw new DeadlineRefusal("期限“" + deadline.name() + "”因办案程序（如补充调查）中止，程序办结后自动恢复，不能由人恢复");
        }
        deadline.resume(rule(deadline), deadline.scope(), clock.instant(), reckoning);
        Deadline lifted = deadlines.save(deadline);
        timers.follow(lifted);
        events.publishEvent(new DeadlineResumed(lifted));
        return lifted;
    }

    private boolean isOver(Deadline deadline) {
        return deadline.missedAt().isPresent() || !clock.instant().isBefore(deadline.endsAt());
    }

    private Deadline byId(long id) {
        return deadlines.findById(id).orElseThrow(() -> new DeadlineRefusal("没有这个期限：" + id));
    }

    private DeadlineRule rule(Deadline deadline) {
        return rules.valid(deadline.code(), reckoning.day(deadline.startedAt()));
    }
}
