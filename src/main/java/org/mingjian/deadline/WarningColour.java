package org.mingjian.deadline;

/** 预警颜色: how near the end is. */
public enum WarningColour {
    /** 蓝: a reminder. */
    BLUE("蓝"),
    /** 黄: it is getting late. */
    YELLOW("黄"),
    /** 红: the last call; also the colour of a missed period. */
    RED("红");

    private final String chinese;

    WarningColour(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    static WarningColour of(String chinese) {
        for (WarningColour colour : values()) {
            if (colour.chinese.equals(chinese)) {
                return colour;
            }
        }
        throw new IllegalArgumentException("预警颜色应为蓝、黄、红：" + chinese);
    }
}
