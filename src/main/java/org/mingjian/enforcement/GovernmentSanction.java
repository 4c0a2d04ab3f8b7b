package org.mingjian.enforcement;

/** 政务处分 that is carried out (公职人员政务处分法§7). */
public enum GovernmentSanction {
    /** No government sanction. */
    NONE(""),
    /** 警告. */
    WARNING("政务警告"),
    /** 记过. */
    DEMERIT("政务记过"),
    /** 记大过. */
    MAJOR_DEMERIT("政务记大过"),
    /** 降级. */
    DEMOTION("政务降级"),
    /** 撤职. */
    REMOVAL("政务撤职"),
    /** 开除. */
    DISMISSAL("政务开除");

    private final String label;

    GovernmentSanction(String label) {
        this.label = label;
    }

    /** As it is called in a decision; empty for none. */
    public String label() {
        return label;
    }
}
