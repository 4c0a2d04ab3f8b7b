package org.mingjian.sanction;

/** 处分结果: how the stage ends. */
public enum SanctionOutcome {
    /** 给予处分. */
    SANCTIONED("给予处分"),
    /** 免予处分: guilty, but nothing is imposed; it has a written decision (纪律处分条例§19, 政务处分法§12). */
    EXEMPTED("免予处分"),
    /** 不予处分: no breach is established. */
    NOT_SANCTIONED("不予处分");

    private final String label;

    SanctionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
