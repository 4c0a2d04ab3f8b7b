package org.mingjian.inquiry;

/** 处置意见: what follows from a talk or a reply (监督执纪工作规则§30, 监察法实施条例§206). */
public enum InquiryResult {
    /** 采信了结: the explanation is believed, and the person is told so. */
    ACCEPTED,
    /** 第一种形态: a minor fault, answered by a talk, criticism, an ordered self-criticism or an admonition. */
    FIRST_FORM,
    /** 再次谈话函询: the denial lacks reasons; another round follows. */
    AGAIN,
    /** 初步核实: the matter is verified. */
    VERIFICATION,
    /** 立案: the facts suffice for filing; only for those under supervision law. */
    FILING,
    /** 暂存待查: it cannot be looked into now. */
    HOLD,
    /** 移送有关机关: another authority is in charge. */
    TRANSFER
}
