package org.mingjian.approval;

/** 意见 what one level says to the matter. */
public enum Verdict {
    /** The next level is asked; at the last level the matter is approved. */
    AGREE("同意"),
    /** Back to whoever submitted it, to be revised and submitted anew. */
    RETURN("退回修改"),
    /** The matter is refused. */
    REJECT("不同意");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }
}
