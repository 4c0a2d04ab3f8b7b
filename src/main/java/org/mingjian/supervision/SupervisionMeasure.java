package org.mingjian.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * 已采取的督办措施: one step of a supervision.
 *
 * @param step counted from 1
 * @param letterNumber 文号 of its letter; null if it is no letter
 */
public record SupervisionMeasure(
        @Id @Nullable Long id,
        long supervisionId,
        int step,
        MeasureKind kind,
        @Nullable String letterNumber,
        LocalDate openedOn) {

    /** As it is shown in later forms: 提示函（2026-04-16，提〔2026〕5号）. */
    public String line() {
        return kind.chinese() + "（" + openedOn + (letterNumber == null ? "" : "，" + letterNumber) + "）";
    }
}
