package org.mingjian.investigation;

/** 轮次: why a case is investigated (监察法实施条例§226). */
public enum Round {
    /** It was filed. */
    FIRST,
    /** 补充审查调查: the hearing wants some points completed. */
    SUPPLEMENT,
    /** 重新审查调查: the hearing wants it done anew. */
    AGAIN
}
