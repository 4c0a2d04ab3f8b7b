package org.mingjian.closure;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.closure.Closure.Filing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of closure 办结归档: keeps how a case ended, and strikes it off. */
@Service
@Transactional
public class Closures {

    private final ClosureRepository closures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closures(ClosureRepository closures, ApplicationEventPublisher events, Clock clock) {
        this.closures = closures;
        this.events = events;
        this.clock = clock;
    }

    /** The last stage of the case has ended: today is 办结之日. */
    public LocalDate open(String caseNumber) {
        return closures.save(new Closure(caseNumber, LocalDate.now(clock))).closedOn();
    }

    /** How the case ended, and under which form it is counted; null for none. */
    public void classify(String caseNumber, ClosureKind kind, @Nullable AccountabilityForm form) {
        Closure closure = get(caseNumber);
        closure.classify(kind, form);
        closures.save(closure);
    }

    /** The person was cleared of a false report. */
    public void clarify(String caseNumber, LocalDate on) {
        Closure closure = get(caseNumber);
        closure.clarify(on);
        closures.save(closure);
    }

    /** 销号: the file is complete, and 案件监督管理室 has confirmed it. */
    public void strikeOff(String caseNumber, Filing filing) {
        Closure closure = get(caseNumber);
        closure.strikeOff(filing, clock.instant());
        closures.save(closure);
        events.publishEvent(new Closure.StruckOff(
                caseNumber, closure.kind().orElseThrow(), closure.form().orElse(null)));
    }

    /**
     * The closure of a case.
     *
     * @throws IllegalArgumentException if the case has not ended
     */
    @Transactional(readOnly = true)
    public Closure get(String caseNumber) {
        return closures.findById(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案号为 " + caseNumber + " 的案件没有办结"));
    }
}
