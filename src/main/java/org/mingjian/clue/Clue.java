package org.mingjian.clue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * 问题线索: a report about a person, from its registration to the filed way of disposal.
 *
 * <p>Keeps the three times of receipt apart: by the office ({@code receivedOn}), by casemgmt ({@code registeredAt}) and
 * by the unit ({@code signedAt}); the period of disposal runs from the last (监督执纪工作规则§21).
 *
 * @param unit the key of the handling unit; null until the clue is assigned
 * @param disposal the approved way of disposal; null until one is filed
 */
public record Clue(
        @Id String caseNumber,
        State state,
        String subjectName,
        String subjectOrganisation,
        String allegation,
        LocalDate receivedOn,
        Instant registeredAt,
        @Nullable String unit,
        @Nullable Instant assignedAt,
        @Nullable Instant signedAt,
        @Nullable Disposal disposal,
        @Nullable Instant filedAt,
        @Version int version) {

    /** Where a clue stands. */
    public enum State {
        /** Registered, not yet given to a unit. */
        REGISTERED,
        /** Given to a unit that has not signed for it. */
        ASSIGNED,
        /** Signed for by the unit; the period of disposal runs. */
        SIGNED,
        /** The approved way of disposal is filed with casemgmt. */
        FILED,
        /** 暂存待查: held for later. */
        HELD,
        /** Handed to another authority. */
        TRANSFERRED,
        /** Closed without further steps. */
        CLOSED
    }

    static Clue registered(Registration registration, Instant now) {
        return new Clue(
                registration.caseNumber(),
                State.REGISTERED,
                registration.subjectName(),
                registration.subjectOrganisation(),
                registration.allegation(),
                registration.receivedOn(),
                now,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    Clue assignedTo(String unitKey, Instant now) {
        expect(State.REGISTERED);
        return new Clue(
                caseNumber,
                State.ASSIGNED,
                subjectName,
                subjectOrganisation,
                allegation,
                receivedOn,
                registeredAt,
                unitKey,
                now,
                null,
                null,
                null,
                version);
    }

    Clue signed(Instant now) {
        expect(State.ASSIGNED);
        return new Clue(
                caseNumber,
                State.SIGNED,
                subjectName,
                subjectOrganisation,
                allegation,
                receivedOn,
                registeredAt,
                unit,
                assignedAt,
                now,
                null,
                null,
                version);
    }

    Clue filed(Disposal mode, Instant now) {
        expect(State.SIGNED);
        return new Clue(
                caseNumber,
                State.FILED,
                subjectName,
                subjectOrganisation,
                allegation,
                receivedOn,
                registeredAt,
                unit,
                assignedAt,
                signedAt,
                mode,
                now,
                version);
    }

    /** Another way of disposal was approved while the first was being carried out. */
    Clue changed(Disposal mode, Instant now) {
        expect(State.FILED);
        return new Clue(
                caseNumber,
                State.FILED,
                subjectName,
                subjectOrganisation,
                allegation,
                receivedOn,
                registeredAt,
                unit,
                assignedAt,
                signedAt,
                mode,
                now,
                version);
    }

    Clue held() {
        expect(State.FILED);
        return in(State.HELD);
    }

    /** Taken up again: the unit disposes of it anew. */
    Clue resumed() {
        expect(State.HELD);
        return in(State.SIGNED);
    }

    Clue closed() {
        expect(State.HELD);
        return in(State.CLOSED);
    }

    Clue transferred() {
        expect(State.REGISTERED);
        return in(State.TRANSFERRED);
    }

    private Clue in(State next) {
        return new Clue(
                caseNumber,
                next,
                subjectName,
                subjectOrganisation,
                allegation,
                receivedOn,
                registeredAt,
                unit,
                assignedAt,
                signedAt,
                disposal,
                filedAt,
                version);
    }

    private void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("线索 " + caseNumber + " 当前状态为 " + state + "，不能办理此项");
        }
    }

    /**
     * What the clerk registered.
     *
     * @param receivedOn the day the office received the report
     */
    public record Registration(
            String caseNumber,
            String subjectName,
            String subjectOrganisation,
            String subjectPost,
            String allegation,
            LocalDate receivedOn) {}

    /** A clue has its entry in the register. */
    public record Registered(String caseNumber) {}

    /** A clue was given to a unit. */
    public record Assigned(String caseNumber, String unit) {}

    /** The approved way of disposal is filed (报备). */
    public record Filed(String caseNumber, Disposal disposal) {}
}
