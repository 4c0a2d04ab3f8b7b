package org.mingjian.sanction;

/** 党纪处分: sanctions of the Party, from the lightest to the heaviest (纪律处分条例§8). Only a member receives one. */
public enum PartySanction {
    /** None is given. */
    NONE("不给予党纪处分"),
    /** 警告. */
    WARNING("警告"),
    /** 严重警告. */
    SERIOUS_WARNING("严重警告"),
    /** 撤销党内职务. */
    POST_REMOVAL("撤销党内职务"),
    /** 留党察看, for one year or two. */
    PROBATION("留党察看"),
    /** 开除党籍. */
    EXPULSION("开除党籍");

    private final String label;

    PartySanction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
