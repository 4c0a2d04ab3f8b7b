package org.mingjian.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a filing in their legal order: report of the verification, approval, written decision, announcement and
 * notification; two of them may be the same day.
 *
 * @param verifiedOn when the report of the verification was approved; null if the case was not verified
 * @param announcedOn when the person was told 宣布; null before
 * @param notifiedOn when the person's organisation was told 通报; null before
 */
public record FilingDates(
        @Nullable LocalDate verifiedOn,
        LocalDate approvedOn,
        LocalDate decisionOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate notifiedOn) {

    /** What is out of order, in Chinese; empty if nothing is. */
    public Optional<String> objection() {
        if (verifiedOn != null && approvedOn.isBefore(verifiedOn)) {
            return Optional.of("立案批准日期早于初核报告批准日期，请核对后重新报批");
        }
        if (decisionOn.isBefore(approvedOn)) {
            return Optional.of("立案决定书日期不得早于立案批准日期");
        }
        if (announcedOn != null && announcedOn.isBefore(decisionOn)) {
            return Optional.of("宣布日期不得早于立案决定书日期");
        }
        if (notifiedOn != null && notifiedOn.isBefore(decisionOn)) {
            return Optional.of("通报日期不得早于立案决定书日期");
        }
        return Optional.empty();
    }
}
