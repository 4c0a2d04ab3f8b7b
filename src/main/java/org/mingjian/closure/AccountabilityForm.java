package org.mingjian.closure;

/** 四种形态: the form of accountability that a case is counted under (党内监督条例§7). */
public enum AccountabilityForm {
    /** 红脸出汗. */
    FIRST("第一种形态"),
    /** 轻处分、组织调整. */
    SECOND("第二种形态"),
    /** 重处分、重大职务调整. */
    THIRD("第三种形态"),
    /** 涉嫌犯罪. */
    FOURTH("第四种形态");

    private final String label;

    AccountabilityForm(String label) {
        this.label = label;
    }

    /** As it is called in a register. */
    public String label() {
        return label;
    }
}
