package org.mingjian.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 案卷: a case from its number to its end.
 *
 * @param stage the module word of the stage the case is in
 * @param unit the key of the handling unit; null until the clue is assigned
 * @param outcome how the case ended; null while it runs
 * @param subject null until the clue is registered
 */
public record CaseFile(
        String number,
        Instant openedAt,
        String stage,
        @Nullable String unit,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        int recordCount,
        @Nullable Party subject) {

    public boolean open() {
        return closedAt == null;
    }
}
