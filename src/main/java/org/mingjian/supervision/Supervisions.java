package org.mingjian.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Reckoning;
import org.mingjian.document.Numbering;
import org.mingjian.people.People;
import org.mingjian.supervision.SupervisionCase.Closing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of supervision 督办台: one supervision for each missed period, its measures and its end. */
@Service
@Transactional
public class Supervisions {

    /** Periods of supervision itself; to miss them is answered by the next step, not by another supervision. */
    private static final Set<String> OWN_PERIODS = Set.of("EXPLANATION");

    private final SupervisionCaseRepository cases;
    private final SupervisionMeasureRepository measures;
    private final Numbering numbering;
    private final People people;
    private final Reckoning reckoning;
    private final Clock clock;

    Supervisions(
            SupervisionCaseRepository cases,
            SupervisionMeasureRepository measures,
            Numbering numbering,
            People people,
            Reckoning reckoning,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.numbering = numbering;
        this.people = people;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** Puts a missed period under supervision; empty if it is already, or if it is a period of supervision itself. */
    public Optional<SupervisionCase> open(Deadline missed) {
        if (OWN_PERIODS.contains(missed.code())
                || cases.existsByDeadlineIdAndMissedLastDay(missed.id(), missed.lastDay())) {
            return Optional.empty();
        }
        String unit = missed.unit().orElseGet(() -> people.caseManagement().key());
        return Optional.of(cases.save(SupervisionCase.of(missed, unit, now())));
    }

    /** Takes the next measure of the ladder; a letter gets its number. */
    public SupervisionMeasure take(long number, MeasureKind kind) {
        SupervisionCase climbed = cases.save(find(number).climb());
        LocalDate today = reckoning.day(now());
        @Nullable
        String letter =
                kind.numbering().map(series -> numbering.next(series, today)).orElse(null);
        return measures.save(new SupervisionMeasure(null, number, climbed.step(), kind, letter, today));
    }

    /** Ends the supervisions of a period that was settled; returns those that were open. */
    public List<SupervisionCase> close(Deadline settled, Closing why) {
        return cases.findByDeadlineIdAndClosedAtIsNull(settled.id()).stream()
                .map(open -> cases.save(open.close(why, now())))
                .toList();
    }

    public SupervisionCase find(long number) {
        return cases.findById(number).orElseThrow(() -> new IllegalStateException("没有这项逾期督办：" + number));
    }

    /** The supervisions of a case, oldest first. */
    public List<SupervisionCase> of(String caseNumber) {
        return cases.findByCaseNumberOrderById(caseNumber);
    }

    /** Supervisions that are not ended, the longest overdue first. */
    public List<SupervisionCase> open() {
        return cases.findByClosedAtIsNullOrderByMissedLastDay();
    }

    /** The measures taken, first to last. */
    public List<SupervisionMeasure> measures(long number) {
        return measures.findBySupervisionIdOrderByStep(number);
    }

    /** Days since the missed last day: 1 on the day after it. */
    public int daysOverdue(SupervisionCase supervision) {
        return reckoning.days(reckoning.startOf(supervision.missedLastDay()), now());
    }

    private Instant now() {
        return clock.instant();
    }
}
