package org.mingjian.sanction;

import java.util.EnumSet;
import java.util.Set;

/** 政务处分: sanctions of the state, from the lightest to the heaviest (政务处分法§7). Only a public official receives one. */
public enum GovernmentSanction {
    /** None is given. */
    NONE("不给予政务处分"),
    /** 警告. */
    WARNING("警告"),
    /** 记过. */
    DEMERIT("记过"),
    /** 记大过. */
    MAJOR_DEMERIT("记大过"),
    /** 降级. */
    DEMOTION("降级"),
    /** 撤职. */
    REMOVAL("撤职"),
    /** 开除. */
    DISMISSAL("开除");

    /** What a village cadre 村（居）干部 may receive (政务处分法§22). */
    static final Set<GovernmentSanction> FOR_VILLAGE_CADRES = EnumSet.of(NONE, WARNING, DEMERIT, MAJOR_DEMERIT);

    private final String label;

    GovernmentSanction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
