package org.mingjian.closure;

/** 办结方式: how a case ended, as it is counted; the places where a case is closed without more are kept apart. */
public enum ClosureKind {
    /** Closed when the clue was disposed of. */
    LJ_CZ("处置了结"),
    /** Closed after a talk. */
    LJ_TH("谈话了结"),
    /** Closed after a written inquiry. */
    LJ_HX("函询了结"),
    /** Closed after a verification. */
    LJ_CH("初核了结"),
    /** 谈话提醒, 批评教育, 责令检查 or 诫勉 was given. */
    MEASURE("组织措施"),
    /** A Party or government sanction was given. */
    SANCTION("处分"),
    /** A violation without a sanction. */
    EXEMPTED("免予处分"),
    /** No violation that is sanctioned. */
    NOT_SANCTIONED("不予处分"),
    /** The filed case was withdrawn. */
    WITHDRAWN("撤销案件"),
    /** Another authority has it. */
    TRANSFERRED("移送");

    private final String label;

    ClosureKind(String label) {
        this.label = label;
    }

    /** As it is called in a register. */
    public String label() {
        return label;
    }
}
