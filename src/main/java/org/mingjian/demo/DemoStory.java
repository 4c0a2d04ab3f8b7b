package org.mingjian.demo;

import java.util.Map;

/** The ways that the demo county's cases go: what is answered where the forms leave a choice. */
enum DemoStory {
    /** 函询后采信了结. */
    LETTER_ACCEPTED(Map.of(
            "disposalMode",
            "INQUIRY",
            "inquiryMethod",
            "LETTER",
            "replySigner",
            "DIRECT",
            "inquiryProposal",
            "ACCEPTED")),
    /** 谈话后第一种形态. */
    TALK_FIRST_FORM(Map.of("disposalMode", "INQUIRY", "inquiryMethod", "TALK", "inquiryProposal", "FIRST_FORM")),
    /** 初核了结. */
    VERIFIED_CLOSED(Map.of("disposalMode", "VERIFICATION", "verificationProposal", "CLOSE")),
    /** 初核后立案，党内严重警告. */
    SANCTIONED(Map.of(
            "disposalMode",
            "VERIFICATION",
            "verificationProposal",
            "FILING",
            "investigationUnit",
            "invest-5",
            "partySanction",
            "SERIOUS_WARNING")),
    /** 暂存待查. */
    HELD(Map.of("disposalMode", "HOLD", "holdDecision", "CLOSE")),
    /** 直接了结. */
    CLOSED(Map.of("disposalMode", "CLOSE")),
    /** 转送其他机关. */
    TRANSFERRED(Map.of("jurisdiction", "OTHER"));

    private final Map<String, Object> wishes;

    DemoStory(Map<String, Object> wishes) {
        this.wishes = wishes;
    }

    Map<String, Object> wishes() {
        return wishes;
    }
}
