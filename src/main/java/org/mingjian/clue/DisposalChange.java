package org.mingjian.clue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * 处置方式变更: one approved change of the filed way of disposal, kept for good.
 *
 * @param earlier what was filed until then; null if nothing was
 * @param applicant the login of whoever asked for it
 * @param decidedOn the day of the last opinion
 */
public record DisposalChange(
        @Id @Nullable Long id,
        String caseNumber,
        @Nullable Disposal earlier,
        Disposal later,
        String reason,
        String applicant,
        LocalDate decidedOn,
        Instant filedAt) {

    /** What was asked for and approved. */
    public record Approved(Disposal later, String reason, String applicant, LocalDate decidedOn) {}
}
