package org.mingjian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the periods of effect 影响期: begins and ends them, and keeps the visits 回访. */
@Service
@Transactional
public class Effects {

    private final EffectRepository effects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Effects(EffectRepository effects, ApplicationEventPublisher events, Clock clock) {
        this.effects = effects;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A period of effect has begun.
     *
     * @param effectUntil its last day, inclusive
     * @param visitAfter how long after its beginning the person is visited
     */
    public Effect open(String caseNumber, LocalDate begunOn, LocalDate effectUntil, Period visitAfter) {
        return effects.save(Effect.begun(caseNumber, begunOn, effectUntil, visitAfter));
    }

    /** The person was visited; tells if something forbidden was found (处分条例§10–12, 政务处分法§19). */
    public void visit(String caseNumber, LocalDate on, boolean forbidden) {
        Effect effect = get(caseNumber);
        effect.visit(on, forbidden);
        effects.save(effect);
        if (forbidden) {
            events.publishEvent(new Effect.ForbiddenFound(caseNumber));
        }
    }

    /** The last day is over; nothing has to be done for it. */
    public void end(String caseNumber) {
        Effect effect = get(caseNumber);
        effect.end(clock.instant());
        effects.save(effect);
        events.publishEvent(new Effect.Ended(caseNumber));
    }

    /**
     * The period of effect of a case.
     *
     * @throws IllegalArgumentException if the case has none
     */
    @Transactional(readOnly = true)
    public Effect get(String caseNumber) {
        return effects.findById(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案号为 " + caseNumber + " 的案件没有影响期"));
    }
}
