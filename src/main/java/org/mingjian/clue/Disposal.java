package org.mingjian.clue;

/** 处置方式: how a clue is disposed of (监督执纪工作规则§21, 监察法实施条例§204). */
public enum Disposal {
    /** 谈话函询: the person is talked to or asked in writing. */
    INQUIRY("谈话函询"),
    /** 初步核实: the matter is verified before a case is filed. */
    VERIFICATION("初步核实"),
    /** 暂存待查: it can be looked into, but not now; it is reviewed and is not closed. */
    HOLD("暂存待查"),
    /** 予以了结: nothing to be looked into. */
    CLOSE("予以了结"),
    /** 移送有关机关: another authority is in charge. */
    TRANSFER("移送有关机关");

    private final String label;

    Disposal(String label) {
        this.label = label;
    }

    /** The Chinese words of the rules. */
    public String label() {
        return label;
    }
}
