package org.mingjian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** 延期记录: one approved extension of a period, with the dates before and after. */
public record DeadlineExtension(
        @Id @Nullable Long id,
        long deadlineId,
        String reason,
        String approval,
        LocalDate decidedOn,
        LocalDate oldLastDay,
        LocalDate newLastDay,
        Instant recordedAt) {

    static DeadlineExtension of(long deadlineId, Extension granted, LocalDate oldLastDay, Instant now) {
        return new DeadlineExtension(
                null,
                deadlineId,
                granted.reason(),
                granted.approval(),
                granted.decidedOn(),
                oldLastDay,
                granted.newLastDay(),
                now);
    }
}
