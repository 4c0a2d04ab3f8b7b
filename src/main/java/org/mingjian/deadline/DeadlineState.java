package org.mingjian.deadline;

/** 期限状态: where a period stands. */
public enum DeadlineState {
    /** 计时中: counts, also after it was missed. */
    RUNNING("计时中"),
    /** 已中止: its days do not count now. */
    PAUSED("已中止"),
    /** 已办结: what it limits was done. */
    MET("已办结"),
    /** 已终止: its work was cancelled, or sent back to an earlier step. */
    CANCELLED("已终止"),
    /** 已重新计算: its work begins afresh, and so does the period. */
    RESET("已重新计算");

    private final String chinese;

    DeadlineState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
