package org.mingjian.sanction;

import java.util.Arrays;
import java.util.List;

/**
 * 被处分人: whoever the case is about, as far as it decides which sanctions are possible (V13).
 *
 * @param villageCadre whether only 警告, 记过 and 记大过 may be given of the government sanctions (政务处分法§22)
 * @param partyFiled whether breaches of Party discipline were filed
 * @param supervisionFiled whether unlawful conduct in office was filed
 */
public record Subject(
        boolean partyMember,
        boolean publicOfficial,
        boolean villageCadre,
        boolean partyFiled,
        boolean supervisionFiled) {

    /** The Party sanctions that may be given, none last; only that one to a person who is no member. */
    public List<PartySanction> partySanctions() {
        return Arrays.stream(PartySanction.values())
                .filter(sanction -> sanction == PartySanction.NONE || underPartyDiscipline())
                .sorted((one, other) -> noneLast(one == PartySanction.NONE, other == PartySanction.NONE))
                .toList();
    }

    /** The government sanctions that may be given, none last; only that one to a person who is no public official. */
    public List<GovernmentSanction> governmentSanctions() {
        return Arrays.stream(GovernmentSanction.values())
                .filter(sanction -> sanction == GovernmentSanction.NONE || (publicOfficial && supervisionFiled))
                .filter(sanction -> !villageCadre || GovernmentSanction.FOR_VILLAGE_CADRES.contains(sanction))
                .sorted((one, other) -> noneLast(one == GovernmentSanction.NONE, other == GovernmentSanction.NONE))
                .toList();
    }

    /** Whether a decision without a sanction is one of the Party; otherwise it is one of the supervisory commission. */
    boolean underPartyDiscipline() {
        return partyMember && partyFiled;
    }

    private static int noneLast(boolean one, boolean other) {
        return Boolean.compare(one, other);
    }
}
