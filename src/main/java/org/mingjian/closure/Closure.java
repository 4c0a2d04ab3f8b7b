package org.mingjian.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** 办结: the end of a case, from the day its last stage ended until 案件监督管理室 strikes it off 销号. */
public final class Closure {

    /** Where a closure stands. */
    public enum State {
        /** The last stage has ended. */
        OPEN,
        /** How it ended is classified. */
        CLASSIFIED,
        /** Filed and struck off. */
        CLOSED
    }

    @Id
    private final String caseNumber;

    @Version
    private @Nullable Integer version;

    private State state = State.OPEN;
    private final LocalDate closedOn;
    private @Nullable ClosureKind kind;
    private @Nullable AccountabilityForm form;
    private @Nullable LocalDate feedbackGivenOn;
    private boolean informantObjects;
    private @Nullable LocalDate clarifiedOn;
    private @Nullable String archiveNumber;
    private @Nullable LocalDate archivedOn;
    private @Nullable Instant struckOffAt;

    @PersistenceCreator
    Closure(String caseNumber, LocalDate closedOn) {
        this.caseNumber = caseNumber;
        this.closedOn = closedOn;
    }

    void classify(ClosureKind how, @Nullable AccountabilityForm as) {
        expect(State.OPEN);
        kind = how;
        form = as;
        state = State.CLASSIFIED;
    }

    void clarify(LocalDate on) {
        expect(State.CLASSIFIED);
        clarifiedOn = on;
    }

    void strikeOff(Filing filing, Instant now) {
        expect(State.CLASSIFIED);
        feedbackGivenOn = filing.feedbackGivenOn();
        informantObjects = filing.informantObjects();
        archiveNumber = filing.archiveNumber();
        archivedOn = filing.archivedOn();
        struckOffAt = now;
        state = State.CLOSED;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public State state() {
        return state;
    }

    /** 办结之日, from which the period of feedback runs (监察法实施条例§209). */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Empty until it is classified. */
    public Optional<ClosureKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Empty for an ending that is counted under no form. */
    public Optional<AccountabilityForm> form() {
        return Optional.ofNullable(form);
    }

    /** When a named informant was told; who that is, is not kept here. */
    public Optional<LocalDate> feedbackGivenOn() {
        return Optional.ofNullable(feedbackGivenOn);
    }

    public boolean informantObjects() {
        return informantObjects;
    }

    /** When a false report was cleared up 澄清. */
    public Optional<LocalDate> clarifiedOn() {
        return Optional.ofNullable(clarifiedOn);
    }

    public Optional<String> archiveNumber() {
        return Optional.ofNullable(archiveNumber);
    }

    public Optional<LocalDate> archivedOn() {
        return Optional.ofNullable(archivedOn);
    }

    public Optional<Instant> struckOffAt() {
        return Optional.ofNullable(struckOffAt);
    }

    private void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("案件 " + caseNumber + " 的办结状态为 " + state + "，不能办理此项");
        }
    }

    /**
     * The file of the case as it is struck off.
     *
     * @param feedbackGivenOn null if there is no named informant
     */
    public record Filing(
            String archiveNumber,
            LocalDate archivedOn,
            @Nullable LocalDate feedbackGivenOn,
            boolean informantObjects) {}

    /**
     * A case is filed and struck off.
     *
     * @param form null for an ending that is counted under no form
     */
    public record StruckOff(String caseNumber, ClosureKind kind, @Nullable AccountabilityForm form) {}
}
