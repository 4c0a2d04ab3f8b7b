package org.mingjian.sanction;

/** 监督执纪“四种形态”: how grave a case was, by what came of it (党内监督条例§7). */
public enum AccountabilityForm {
    /** 第一种形态: talks, criticism, no sanction. */
    FIRST("第一种形态"),
    /** 第二种形态: light sanctions. */
    SECOND("第二种形态"),
    /** 第三种形态: heavy sanctions. */
    THIRD("第三种形态"),
    /** 第四种形态: the suspicion of a crime goes to the judiciary. */
    FOURTH("第四种形态");

    private final String label;

    AccountabilityForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
