package org.mingjian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Deadline;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * 逾期督办: one missed period under supervision, from the miss until the period is settled.
 *
 * @param missedLastDay the last day that was missed; the same period may be missed again after an extension
 * @param unit the unit that has to meet it
 * @param step the step of the ladder it has come to; 0 before the first
 */
public record SupervisionCase(
        @Id @Nullable Long id,
        @Version @Nullable Integer version,
        long deadlineId,
        LocalDate missedLastDay,
        String caseNumber,
        String code,
        String deadlineName,
        String unit,
        int step,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Closing closing) {

    /** Why a supervision ended. */
    public enum Closing {
        /** The period was met. */
        MET,
        /** The period was extended beyond today. */
        EXTENDED,
        /** The period no longer matters. */
        CANCELLED
    }

    static SupervisionCase of(Deadline missed, String unit, Instant now) {
        return new SupervisionCase(
                null,
                null,
                missed.id(),
                missed.lastDay(),
                missed.caseNumber(),
                missed.code(),
                missed.name(),
                unit,
                0,
                now,
                null,
                null);
    }

    SupervisionCase climb() {
        return new SupervisionCase(
                id,
                version,
                deadlineId,
                missedLastDay,
                caseNumber,
                code,
                deadlineName,
                unit,
                step + 1,
                openedAt,
                closedAt,
                closing);
    }

    SupervisionCase close(Closing why, Instant now) {
        return new SupervisionCase(
                id, version, deadlineId, missedLastDay, caseNumber, code, deadlineName, unit, step, openedAt, now, why);
    }

    /** Its number on record. */
    public long number() {
        if (id == null) {
            throw new IllegalStateException("逾期督办尚未登记：" + caseNumber);
        }
        return id;
    }
}
