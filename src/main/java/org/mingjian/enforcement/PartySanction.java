package org.mingjian.enforcement;

/** 党纪处分 that is carried out (纪律处分条例§8). */
public enum PartySanction {
    /** No Party sanction. */
    NONE(""),
    /** 警告. */
    WARNING("党内警告"),
    /** 严重警告. */
    SERIOUS_WARNING("党内严重警告"),
    /** 撤销党内职务. */
    POST_REMOVAL("撤销党内职务"),
    /** 留党察看. */
    PROBATION("留党察看"),
    /** 开除党籍. */
    EXPULSION("开除党籍");

    private final String label;

    PartySanction(String label) {
        this.label = label;
    }

    /** As it is called in a decision; empty for none. */
    public String label() {
        return label;
    }
}
