package org.mingjian.people;

import java.util.List;

/** 组织文件有误: the application does not start with an organisation that leaves a case without somebody in charge. */
public final class InvalidOrganisation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    InvalidOrganisation(String file, List<String> faults) {
        super("组织文件 " + file + " 有误：" + String.join("；", faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault found, each naming its entry. */
    public List<String> faults() {
        return faults;
    }
}
