package org.mingjian.hearing;

/** 审理结果: what the hearing unit concludes, and how the stage ends (监督执纪工作规则§55, 监察法实施条例§226). */
public enum HearingConclusion {
    /** 审理通过: the facts are clear and proved; the case goes on to the sanction. */
    PASS("PASSED", "审理通过"),
    /** 退回补充审查调查: evidence is to be completed; the period stands still meanwhile. */
    SUPPLEMENT("SUPPLEMENT", "退回补充审查调查"),
    /** 退回重新审查调查: the main facts are unclear; the period starts anew afterwards. */
    REINVESTIGATE("REINVESTIGATE", "退回重新审查调查");

    private final String outcome;
    private final String label;

    HearingConclusion(String outcome, String label) {
        this.outcome = outcome;
        this.label = label;
    }

    /** The outcome of the stage, as lifecycle reads it. */
    public String outcome() {
        return outcome;
    }

    public String label() {
        return label;
    }
}
