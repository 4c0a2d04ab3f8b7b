package org.mingjian.hearing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** 移送审理的材料: what the investigators hand in with a case (监察法实施条例§218–221). */
public enum CaseMaterial {
    /** 审查调查报告. */
    REPORT("审查调查报告", true),
    /** 移送审理呈批表: the approval to hand the case over. */
    REFERRAL("移送审理呈批表", true),
    /** 全部案卷和证据材料. */
    FILES("全部案卷和证据材料", true),
    /** 违纪违法事实材料, with what the subject said to it. */
    FACTS("违纪违法事实材料和本人意见", true),
    /** 涉案财物报告. */
    PROPERTY("涉案财物报告", false),
    /** 起诉建议书: with a suspicion of a crime only. */
    PROSECUTION("起诉建议书", false);

    private final String label;
    private final boolean always;

    CaseMaterial(String label, boolean always) {
        this.label = label;
        this.always = always;
    }

    public String label() {
        return label;
    }

    /** What is missing for a case to be accepted, in the order of the list. */
    public static List<CaseMaterial> missing(Set<CaseMaterial> received, boolean crimeSuspected) {
        return Arrays.stream(values())
                .filter(material -> material.always || (material == PROSECUTION && crimeSuspected))
                .filter(material -> !received.contains(material))
                .toList();
    }
}
