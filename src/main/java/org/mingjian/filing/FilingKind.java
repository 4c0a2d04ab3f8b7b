package org.mingjian.filing;

import java.util.Optional;

/** 立案类别: under which discipline a case is filed (监督执纪工作规则§38). */
public enum FilingKind {
    /** 党纪立案: by the discipline commission, against a Party member. */
    PARTY(true, false),
    /** 监察立案: by the supervision commission, against a public official. */
    SUPERVISION(false, true),
    /** 双立案: by both, with two sets of papers. */
    BOTH(true, true);

    private final boolean party;
    private final boolean supervision;

    FilingKind(boolean party, boolean supervision) {
        this.party = party;
        this.supervision = supervision;
    }

    public boolean party() {
        return party;
    }

    public boolean supervision() {
        return supervision;
    }

    /** Why a case of this kind cannot be filed against such a person; empty if it can. */
    public Optional<String> objection(boolean partyMember, boolean publicOfficial) {
        if (!partyMember && !publicOfficial) {
            return Optional.of("被反映人既不是中共党员，也不是公职人员，不能立案");
        }
        if (party && !partyMember) {
            return Optional.of("被反映人不是中共党员，不能作党纪立案");
        }
        if (supervision && !publicOfficial) {
            return Optional.of("被反映人不是公职人员，不能作监察立案");
        }
        return Optional.empty();
    }
}
