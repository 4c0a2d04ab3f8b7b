package org.mingjian.verification;

/** 处理建议: what follows from a verification (监督执纪工作规则§35, 监察法实施条例§207). */
public enum VerificationResult {
    /** 拟立案审查调查. */
    FILING,
    /** 予以了结. */
    CLOSE,
    /** 第一种形态: a minor fault, answered by a talk, criticism, an ordered self-criticism or an admonition. */
    FIRST_FORM,
    /** 暂存待查. */
    HOLD,
    /** 移送有关党组织或者机关. */
    TRANSFER
}
