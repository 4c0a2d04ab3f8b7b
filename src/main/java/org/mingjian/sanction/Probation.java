package org.mingjian.sanction;

/** 留党察看期限: one year or two, two being the longest (纪律处分条例§12). The names are ISO periods. */
public enum Probation {
    /** The sanction is another one. */
    NONE(""),
    /** 一年. */
    P1Y("一年"),
    /** 二年. */
    P2Y("二年");

    private final String label;

    Probation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
