package org.mingjian.sanction;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.mingjian.document.Numbering;
import org.mingjian.sanction.Sanction.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of 处分: keeps what is proposed, numbers what is decided and tells how long it is in effect. */
@Service
@Transactional
public class Sanctions {

    private static final String PARTY = "SANCTION_PARTY";
    private static final String GOVERNMENT = "SANCTION_GOVERNMENT";

    private final SanctionRepository sanctions;
    private final Numbering numbering;
    private final ApplicationEventPublisher events;

    Sanctions(SanctionRepository sanctions, Numbering numbering, ApplicationEventPublisher events) {
        this.sanctions = sanctions;
        this.numbering = numbering;
        this.events = events;
    }

    /**
     * Keeps a proposal, the first one or a later one.
     *
     * @throws IllegalArgumentException if {@link Proposal#objection(Subject, Optional)} has one
     */
    public void propose(String caseNumber, Proposal proposal, Subject subject, Optional<Proposal> heard) {
        proposal.objection(subject, heard).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        Sanction sanction = sanctions.findById(caseNumber).orElseGet(() -> Sanction.of(caseNumber, proposal));
        sanction.propose(proposal);
        sanctions.save(sanction);
    }

    /** The subject was heard, and the proposal goes to those who approve it. */
    public void submit(String caseNumber) {
        Sanction sanction = get(caseNumber);
        sanction.submit();
        sanctions.save(sanction);
    }

    /** Keeps the decision and gives its papers their numbers, in the year of the decision. */
    public Sanction decide(String caseNumber, Subject subject, LocalDate decidedOn) {
        Sanction sanction = get(caseNumber);
        sanction.decide(decidedOn, papers(sanction.proposal(), subject, decidedOn));
        events.publishEvent(
                new Sanction.Decided(caseNumber, sanction.proposal().kind().outcome(), decidedOn));
        return sanctions.save(sanction);
    }

    /** Keeps how long the decision is in effect, and the form 形态 of the case. */
    public Sanction complete(String caseNumber, Period partyEffect, Period governmentEffect, AccountabilityForm form) {
        Sanction sanction = get(caseNumber);
        sanction.complete(partyEffect, governmentEffect, form);
        return sanctions.save(sanction);
    }

    /** The sanction of a case; empty if none was proposed. */
    @Transactional(readOnly = true)
    public Optional<Sanction> find(String caseNumber) {
        return sanctions.findById(caseNumber);
    }

    /**
     * The sanction of a case.
     *
     * @throws IllegalArgumentException if the case has none
     */
    @Transactional(readOnly = true)
    public Sanction get(String caseNumber) {
        return sanctions
                .findById(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案号为 " + caseNumber + " 的案件没有处分"));
    }

    /** 免予处分 has one paper, of the Party if its discipline applies; 不予处分 has none. */
    private Papers papers(Proposal decided, Subject subject, LocalDate on) {
        boolean exempted = decided.kind() == Proposal.Kind.EXEMPT;
        boolean party = exempted && subject.underPartyDiscipline() || decided.partySanction() != PartySanction.NONE;
        boolean government =
                exempted && !subject.underPartyDiscipline() || decided.governmentSanction() != GovernmentSanction.NONE;
        return new Papers(party ? numbering.next(PARTY, on) : null, government ? numbering.next(GOVERNMENT, on) : null);
    }
}
