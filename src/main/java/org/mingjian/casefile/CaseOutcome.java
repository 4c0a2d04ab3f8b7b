package org.mingjian.casefile;

import java.util.Arrays;

/** 办结情况: how a case may end, in the words of the stage that ended it. */
public enum CaseOutcome {
    CLOSE("予以了结"),
    ACCEPTED("采信了结"),
    TRANSFER("移送有关机关"),
    FIRST_FORM("给予组织措施后了结"),
    WITHDRAWN("撤销案件"),
    NOT_SANCTIONED("不予处分"),
    EXEMPTED("免予处分"),
    ENFORCED("处理决定已执行");

    private final String label;

    CaseOutcome(String label) {
        this.label = label;
    }

    /** The words for an outcome that is kept with a case; only that it has ended, if a model has brought another one. */
    public static String label(String outcome) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(outcome))
                .findFirst()
                .map(known -> known.label)
                .orElse("已办结");
    }
}
