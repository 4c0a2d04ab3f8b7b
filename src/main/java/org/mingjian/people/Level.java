package org.mingjian.people;

/** 审批层级 a level that approves or decides; a meeting's decision is registered by whoever keeps its papers. */
public enum Level {
    /** Those who handle the case. */
    H0("承办人"),
    /** The head of the handling unit. */
    H1("承办部门负责人"),
    /** The unit's collective study; its head registers it. */
    C1("承办部门集体研究"),
    /** The deputy in charge of the handling unit. */
    H2("分管领导"),
    /** The chief of the office. */
    H3("本机关主要负责人"),
    /** The special meeting presided over by the chief; the clerk registers its decision. */
    C2("主要负责人主持的专题会"),
    /** The standing committee; the clerk registers its decision. */
    C3("纪委常委会（监委委务会）"),
    /** The chief of the Party committee of the same level; the liaison registers the decision. */
    H4("同级党委主要负责人"),
    /** The Party committee of the same level; the liaison registers the decision. */
    C4("同级党委"),
    /** The upper level's commission; the clerk registers its reply. */
    U("上一级纪委监委");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the decision is taken elsewhere, in a meeting or by another body, and is only registered here 登记决定. */
    public boolean registersDecision() {
        return switch (this) {
            case H0, H1, H2, H3 -> false;
            case C1, C2, C3, H4, C4, U -> true;
        };
    }
}
