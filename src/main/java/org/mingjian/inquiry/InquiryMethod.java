package org.mingjian.inquiry;

/** 谈话函询方式: how a person is inquired of. */
public enum InquiryMethod {
    /** 谈话: by our own people, or entrusted to the chief of the person's Party committee. */
    TALK,
    /** 函询: by a letter in the name of the office. */
    LETTER
}
