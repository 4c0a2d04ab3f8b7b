package org.mingjian.deadline;

import java.time.LocalDate;

/** The table of periods 期限规则表, wherever it is kept. */
public interface DeadlineRules {

    /**
     * The rule of {@code code} that is valid for a period starting on {@code start}.
     *
     * @throws IllegalStateException in Chinese if there is none
     */
    DeadlineRule valid(String code, LocalDate start);
}
