package org.mingjian.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * 立案: the decision whether a case is filed, its numbers, and that it was announced and notified. A case that was
 * refused may come here again; each time is a filing of its own.
 *
 * @param partyNumber the number of the Party's decision 党纪立案决定书; null if there is none
 * @param supervisionNumber the number of the supervision's decision 监察立案决定书; null if there is none
 * @param filedOn the day the filing was approved, from which the periods of investigation run; null if refused
 */
public record Filing(
        @Id @Nullable Long id,
        String caseNumber,
        State state,
        FilingKind kind,
        @Nullable String partyNumber,
        @Nullable String supervisionNumber,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decisionOn,
        @Nullable String investigationUnit,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate notifiedOn,
        Instant recordedAt,
        @Version int version) {

    /** Where a filing stands. */
    public enum State {
        /** Decided and numbered, not yet announced. */
        FILED,
        /** Announced to the person and notified to the organisation. */
        ANNOUNCED,
        /** Not approved; the case went back to its verification. */
        RETURNED,
        /** Not approved; the case is to be closed. */
        REFUSED
    }

    static Filing filed(Decision decision, Numbers numbers, Instant now) {
        return new Filing(
                null,
                decision.caseNumber(),
                State.FILED,
                decision.kind(),
                numbers.party(),
                numbers.supervision(),
                decision.approvedOn(),
                decision.decisionOn(),
                decision.investigationUnit(),
                null,
                null,
                now,
                0);
    }

    static Filing refused(String caseNumber, FilingKind kind, State state, Instant now) {
        return new Filing(null, caseNumber, state, kind, null, null, null, null, null, null, null, now, 0);
    }

    Filing announced(Announcement announcement) {
        if (state != State.FILED) {
            throw new IllegalStateException("案件 " + caseNumber + " 的立案当前状态为 " + state + "，不能宣布");
        }
        return new Filing(
                id,
                caseNumber,
                State.ANNOUNCED,
                kind,
                partyNumber,
                supervisionNumber,
                filedOn,
                decisionOn,
                investigationUnit,
                announcement.announcedOn(),
                announcement.notifiedOn(),
                recordedAt,
                version);
    }

    /**
     * What was decided.
     *
     * @param verifiedOn when the report of the verification was approved; null if the case was not verified
     */
    public record Decision(
            String caseNumber,
            FilingKind kind,
            @Nullable LocalDate verifiedOn,
            LocalDate approvedOn,
            LocalDate decisionOn,
            String investigationUnit) {}

    /** The numbers of the two decisions, each where there is one. */
    record Numbers(@Nullable String party, @Nullable String supervision) {}

    /** When the person was told, and when the organisation was. */
    public record Announcement(LocalDate announcedOn, LocalDate notifiedOn) {}

    /** A case was filed. */
    public record Filed(String caseNumber, FilingKind kind, LocalDate filedOn) {}

    /** A filing was announced and notified; the unit investigates from now on. */
    public record Announced(String caseNumber, String investigationUnit) {}
}
