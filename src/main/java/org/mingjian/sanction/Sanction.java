package org.mingjian.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** 处分: the sanction of a case, from its proposal to the decision and its period of effect. */
public final class Sanction {

    /** Where a sanction stands. */
    public enum State {
        /** Proposed; the subject is heard. */
        PROPOSED,
        /** Before those who approve it. */
        SUBMITTED,
        /** Decided and numbered. */
        DECIDED,
        /** Its period of effect and the form are on record. */
        COMPLETED
    }

    @Id
    private final String caseNumber;

    @Version
    private @Nullable Integer version;

    private State state = State.PROPOSED;
    private Proposal.Kind kind;
    private PartySanction partySanction;
    private Probation probation;
    private GovernmentSanction governmentSanction;
    private BigDecimal recovery;
    private boolean judicialTransfer;
    private @Nullable LocalDate decidedOn;
    private @Nullable String partyNumber;
    private @Nullable String governmentNumber;
    private @Nullable LocalDate effectUntil;
    private @Nullable AccountabilityForm accountabilityForm;

    @PersistenceCreator
    Sanction(
            String caseNumber,
            Proposal.Kind kind,
            PartySanction partySanction,
            Probation probation,
            GovernmentSanction governmentSanction,
            BigDecimal recovery,
            boolean judicialTransfer) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.partySanction = partySanction;
        this.probation = probation;
        this.governmentSanction = governmentSanction;
        this.recovery = recovery;
        this.judicialTransfer = judicialTransfer;
    }

    static Sanction of(String caseNumber, Proposal proposal) {
        return new Sanction(
                caseNumber,
                proposal.kind(),
                proposal.partySanction(),
                proposal.probation(),
                proposal.governmentSanction(),
                proposal.recovery(),
                proposal.judicialTransfer());
    }

    /** Proposes anew: what the subject said was taken up, or those who approve sent it back. */
    void propose(Proposal proposal) {
        expect(State.PROPOSED, State.SUBMITTED);
        kind = proposal.kind();
        partySanction = proposal.partySanction();
        probation = proposal.probation();
        governmentSanction = proposal.governmentSanction();
        recovery = proposal.recovery();
        judicialTransfer = proposal.judicialTransfer();
        state = State.PROPOSED;
    }

    /** What was taken back before it was approved is submitted again. */
    void submit() {
        expect(State.PROPOSED, State.SUBMITTED);
        state = State.SUBMITTED;
    }

    /** It takes effect on the day of the collective decision (处分违纪党员批准权限和程序规定§5). */
    void decide(LocalDate on, Papers papers) {
        expect(State.SUBMITTED);
        decidedOn = on;
        partyNumber = papers.party();
        governmentNumber = papers.government();
        state = State.DECIDED;
    }

    /** The last day of effect, inclusive: of two periods the longer one counts; none if both have no length. */
    void complete(Period partyEffect, Period governmentEffect, AccountabilityForm form) {
        expect(State.DECIDED);
        LocalDate from = decidedOn().orElseThrow();
        effectUntil = Stream.of(partyEffect, governmentEffect)
                .filter(period -> !period.isZero())
                .map(from::plus)
                .max(Comparator.naturalOrder())
                .orElse(null);
        accountabilityForm = form;
        state = State.COMPLETED;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public State state() {
        return state;
    }

    /** What is proposed, and after the decision what was decided. */
    public Proposal proposal() {
        return new Proposal(kind, partySanction, probation, governmentSanction, recovery, judicialTransfer);
    }

    /** The day of the collective decision, from which it is in effect. */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** The numbers of the decisions; both null before it is decided, and if none is written. */
    public Papers papers() {
        return new Papers(partyNumber, governmentNumber);
    }

    /** The last day of the period of effect 影响期, inclusive. */
    public Optional<LocalDate> effectUntil() {
        return Optional.ofNullable(effectUntil);
    }

    public Optional<AccountabilityForm> accountabilityForm() {
        return Optional.ofNullable(accountabilityForm);
    }

    private void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("处分 " + caseNumber + " 当前状态为 " + state + "，不能办理此项");
        }
    }

    /**
     * 处分决定书 and their numbers.
     *
     * @param party the number of the Party's decision; null if there is none
     * @param government the number of the supervisory commission's decision; null if there is none
     */
    public record Papers(@Nullable String party, @Nullable String government) {}

    /** A sanction was decided, or that there is none. */
    public record Decided(String caseNumber, SanctionOutcome outcome, LocalDate decidedOn) {}
}
