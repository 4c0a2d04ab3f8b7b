package org.mingjian.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of 案件审理: receives a case, accepts it, forms the team and keeps the result. */
@Service
@Transactional
public class Hearings {

    private static final String INVESTIGATION = "investigation";

    private final HearingRepository hearings;
    private final CaseRecords records;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearings(
            HearingRepository hearings,
            CaseRecords records,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.records = records;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a hearing in a unit, and returns the earlier hearings of the case, oldest first. */
    public List<Hearing> receive(String caseNumber, String unit) {
        List<Hearing> earlier = hearings.findByCaseNumberOrderByRound(caseNumber);
        hearings.save(new Hearing(caseNumber, earlier.size() + 1, unit, clock.instant()));
        return earlier;
    }

    /** 暂缓受理: the papers go back to be completed (监察法实施条例§221). */
    public void defer(String caseNumber) {
        Hearing hearing = get(caseNumber);
        hearing.defer();
        hearings.save(hearing);
    }

    /** 受理: the period runs from that day (监察法实施条例§224). */
    public void accept(String caseNumber, LocalDate acceptedOn) {
        Hearing hearing = get(caseNumber);
        hearing.accept(acceptedOn);
        hearings.save(hearing);
        events.publishEvent(new Hearing.Accepted(caseNumber, acceptedOn));
    }

    /**
     * 组成审理组.
     *
     * @param investigationTeam the members of the team that investigated, as far as the case tells
     * @throws IllegalArgumentException if the team is too small or a member investigated the case
     */
    public void form(String caseNumber, List<String> team, Collection<String> investigationTeam) {
        Hearing hearing = get(caseNumber);
        hearing.form(team, investigators(caseNumber, investigationTeam));
        hearings.save(hearing);
    }

    /** Ends the hearing with its result. */
    public void conclude(String caseNumber, HearingConclusion conclusion, @Nullable String supplementItems) {
        Hearing hearing = get(caseNumber);
        hearing.conclude(conclusion, supplementItems, clock.instant());
        hearings.save(hearing);
        events.publishEvent(new Hearing.Concluded(caseNumber, conclusion));
    }

    /** The people of a hearing unit who may hear a case: whoever investigated it is left out (监督执纪工作规则§54). */
    @Transactional(readOnly = true)
    public List<Officer> eligible(String caseNumber, String unitKey, Collection<String> investigationTeam) {
        Unit unit = people.unit(unitKey);
        Set<String> investigators = investigators(caseNumber, investigationTeam);
        return Stream.of(Role.handlers(unit), Role.heads(unit))
                .flatMap(group -> people.officersOf(group).stream())
                .distinct()
                .filter(officer -> !investigators.contains(officer.id()))
                .toList();
    }

    /** Everybody who investigated: the team, and whoever completed a task of that stage. */
    @Transactional(readOnly = true)
    public Set<String> investigators(String caseNumber, Collection<String> investigationTeam) {
        Set<String> investigators = new HashSet<>(investigationTeam);
        investigators.addAll(records.actorsOf(caseNumber, List.of(INVESTIGATION)));
        return investigators;
    }

    /**
     * The latest hearing of a case.
     *
     * @throws IllegalArgumentException if the case has none
     */
    @Transactional(readOnly = true)
    public Hearing get(String caseNumber) {
        List<Hearing> all = hearings.findByCaseNumberOrderByRound(caseNumber);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("案号为 " + caseNumber + " 的案件没有审理");
        }
        return all.get(all.size() - 1);
    }
}
