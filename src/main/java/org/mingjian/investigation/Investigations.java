package org.mingjian.investigation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.investigation.Investigation.Opening;
import org.mingjian.investigation.Investigation.Report;
import org.mingjian.investigation.Investigation.Team;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the investigations 审查调查: opens rounds, keeps team, measures and report, hands over or withdraws. */
@Service
@Transactional
public class Investigations {

    private final InvestigationRepository investigations;
    private final InvestigationMeasureRepository measures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Investigations(
            InvestigationRepository investigations,
            InvestigationMeasureRepository measures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.investigations = investigations;
        this.measures = measures;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a round; a later one goes on with the plan and the team of the round before. */
    public Investigation open(Opening opening) {
        return investigations.save(Investigation.opened(
                opening,
                investigations
                        .findFirstByCaseNumberOrderByIdDesc(opening.caseNumber())
                        .orElse(null),
                clock.instant()));
    }

    /** Plan and team are approved (监督执纪工作规则§39). */
    public void form(String caseNumber, Team team) {
        investigations.save(get(caseNumber).formed(team));
        events.publishEvent(new Investigation.TeamFormed(caseNumber, team.members()));
    }

    /** Enters a measure in the register of the case. */
    public void register(InvestigationMeasure.Entry entry) {
        measures.save(InvestigationMeasure.of(entry, clock.instant()));
    }

    /**
     * The team has signed its report.
     *
     * @throws IllegalArgumentException if the facts were not put to the person before (V05)
     */
    public void report(String caseNumber, Report report) {
        investigations.save(get(caseNumber).reported(report));
    }

    /** Hands the case to the hearing unit 移送审理, as approved on this day. */
    public void transfer(String caseNumber, LocalDate on) {
        investigations.save(get(caseNumber).transferred(on));
        events.publishEvent(new Investigation.Transferred(caseNumber, on));
    }

    /** Withdraws the case 撤案, as approved on this day. */
    public void withdraw(String caseNumber, LocalDate on) {
        investigations.save(get(caseNumber).withdrawn(on));
        events.publishEvent(new Investigation.Withdrawn(caseNumber, on));
    }

    /** The register of measures of a case, oldest first, of all rounds. */
    @Transactional(readOnly = true)
    public List<InvestigationMeasure> measures(String caseNumber) {
        return measures.findByCaseNumberOrderById(caseNumber);
    }

    /**
     * The latest investigation of a case.
     *
     * @throws IllegalArgumentException if it has none
     */
    @Transactional(readOnly = true)
    public Investigation get(String caseNumber) {
        return investigations
                .findFirstByCaseNumberOrderByIdDesc(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案件 " + caseNumber + " 没有审查调查"));
    }
}
