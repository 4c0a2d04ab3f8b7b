package org.mingjian.supervision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 督办措施 what is done about a missed period, from mild to grave. */
public enum MeasureKind {
    /** The unit explains in writing. */
    EXPLANATION("书面说明", null),
    /** Case management reminds the unit by letter. */
    REMINDER("提示函", "REMINDER"),
    /** Case management demands by letter to the unit's head and the deputy in charge. */
    LETTER("督办函", "SUPERVISION"),
    /** The chief talks to the unit. */
    INTERVIEW("约谈", null),
    /** The case is listed and reports its progress every working day. */
    LISTING("挂牌督办", null);

    private final String chinese;
    private final @Nullable String numbering;

    MeasureKind(String chinese, @Nullable String numbering) {
        this.chinese = chinese;
        this.numbering = numbering;
    }

    public String chinese() {
        return chinese;
    }

    /** The kind of number that its letter carries; empty if it is no letter. */
    Optional<String> numbering() {
        return Optional.ofNullable(numbering);
    }
}
