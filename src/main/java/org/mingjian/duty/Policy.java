package org.mingjian.duty;

import java.util.function.BiPredicate;
import org.mingjian.people.Officer;

/**
 * 回避事由 one reason why an officer keeps out of a task.
 *
 * @param name the word by which developers and reports name it
 * @param reason what the officer reads
 * @param legalBasis the article, or 本地配置 where the office has set the rule itself
 */
public record Policy(String name, String reason, String legalBasis, BiPredicate<Work, Officer> excludes) {

    /** The reason and its basis as one sentence. */
    public String refusal() {
        return reason + "（" + legalBasis + "）";
    }
}
