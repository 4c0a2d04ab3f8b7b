package org.mingjian.clue;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.Party;
import org.mingjian.clue.Clue.Registration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the clues 问题线索: registers, assigns, signs for, files, holds and hands over. */
@Service
@Transactional
public class Clues {

    private final ClueRepository clues;
    private final DisposalChangeRepository changes;
    private final CaseFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clues(
            ClueRepository clues,
            DisposalChangeRepository changes,
            CaseFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clues = clues;
        this.changes = changes;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a clue in the register and returns the earlier clues it repeats 重复件, newest first. */
    public List<Clue> register(Registration registration) {
        List<Clue> duplicates =
                like(registration.subjectName(), registration.subjectOrganisation(), registration.allegation());
        clues.save(Clue.registered(registration, clock.instant()));
        files.name(
                registration.caseNumber(),
                new Party(registration.subjectName(), registration.subjectOrganisation(), registration.subjectPost()));
        events.publishEvent(new Clue.Registered(registration.caseNumber()));
        return duplicates;
    }

    /** Gives a clue to a unit, as the chief approved (监督执纪工作规则§23). */
    public void assign(String caseNumber, String unit) {
        clues.save(get(caseNumber).assignedTo(unit, clock.instant()));
        files.handOver(caseNumber, unit);
        events.publishEvent(new Clue.Assigned(caseNumber, unit));
    }

    /** The unit has signed for the clue 签收. */
    public void sign(String caseNumber) {
        clues.save(get(caseNumber).signed(clock.instant()));
    }

    /** Files the approved way of disposal with casemgmt 报备; it is never typed a second time. */
    public void file(String caseNumber, Disposal disposal) {
        clues.save(get(caseNumber).filed(disposal, clock.instant()));
        events.publishEvent(new Clue.Filed(caseNumber, disposal));
    }

    /** Files another way of disposal that was approved while the first was carried out, and keeps both on record. */
    public void change(String caseNumber, DisposalChange.Approved change) {
        Clue clue = get(caseNumber);
        clues.save(clue.changed(change.later(), clock.instant()));
        changes.save(new DisposalChange(
                null,
                caseNumber,
                clue.disposal(),
                change.later(),
                change.reason(),
                change.applicant(),
                change.decidedOn(),
                clock.instant()));
        events.publishEvent(new Clue.Filed(caseNumber, change.later()));
    }

    /** The approved changes of the way of disposal, oldest first. */
    @Transactional(readOnly = true)
    public List<DisposalChange> changes(String caseNumber) {
        return changes.findByCaseNumberOrderById(caseNumber);
    }

    public void hold(String caseNumber) {
        clues.save(get(caseNumber).held());
    }

    public void resume(String caseNumber) {
        clues.save(get(caseNumber).resumed());
    }

    public void close(String caseNumber) {
        clues.save(get(caseNumber).closed());
    }

    public void transfer(String caseNumber) {
        clues.save(get(caseNumber).transferred());
    }

    /**
     * The clue of a case.
     *
     * @throws IllegalArgumentException if the case has none
     */
    @Transactional(readOnly = true)
    public Clue get(String caseNumber) {
        return clues.findById(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("没有案号为 " + caseNumber + " 的线索"));
    }

    /**
     * Earlier clues about a person of this name, and those about the same organisation that tell a similar story, each
     * once; the newest of either first.
     */
    @Transactional(readOnly = true)
    public List<Clue> like(String subjectName, String subjectOrganisation, String allegation) {
        return Stream.concat(
                        clues.aboutSubject(Party.keyOf(subjectName)).stream(),
                        clues.findBySubjectOrganisationOrderByRegisteredAtDesc(subjectOrganisation).stream()
                                .filter(clue -> Likeness.alike(clue.allegation(), allegation)))
                .distinct()
                .toList();
    }
}
