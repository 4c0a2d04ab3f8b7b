package org.mingjian.verification;

/**
 * 措施: what may be used before a case is filed (监察法实施条例§59). Measures that presuppose filing, such as 讯问, 留置, 搜查,
 * 查封 and 冻结, are not among them.
 */
public enum Measure {
    /** 谈话. */
    TALK("谈话"),
    /** 询问 of witnesses. */
    QUESTION("询问"),
    /** 查询 of deposits, property and records. */
    QUERY("查询"),
    /** 调取 of evidence. */
    COLLECT("调取"),
    /** 勘验检查. */
    INSPECT("勘验检查"),
    /** 调查实验. */
    EXPERIMENT("调查实验"),
    /** 鉴定. */
    APPRAISE("鉴定"),
    /** 技术调查: not before filing in an office of a city or below. */
    TECHNICAL("技术调查");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
