package org.mingjian.people;

import java.util.List;

/**
 * 部门 a unit of the office: a room, a resident group or a township commission.
 *
 * @param key the word in models, in variables and as group id, such as {@code inspect-1}
 * @param jurisdiction organisations or areas whose personnel this unit looks after 联系单位; may be empty
 */
public record Unit(String key, String name, Kind kind, List<String> jurisdiction) {

    public Unit {
        jurisdiction = List.copyOf(jurisdiction);
    }

    /** Whether an organisation named in a clue, in full or shortened to three characters or more, is one this unit looks after. */
    public boolean looksAfter(String organisation) {
        return jurisdiction.stream()
                .anyMatch(area ->
                        organisation.contains(area) || (organisation.length() >= 3 && area.contains(organisation)));
    }

    /** 部门类别 what a unit is there for. */
    public enum Kind {
        /** 综合办公室: papers, seals, the standing committee's affairs. */
        OFFICE("综合办公室", false),
        /** 信访室: receives reports and complaints. */
        PETITION("信访室", false),
        /** 案件监督管理室: manages all clues and watches the periods. */
        CASE_MANAGEMENT("案件监督管理室", false),
        /** 党风政风监督室. */
        STYLE("党风政风监督室", true),
        /** 监督检查室: day-to-day supervision of the organisations it looks after. */
        INSPECTION("监督检查室", true),
        /** 审查调查室: investigates filed cases. */
        INVESTIGATION("审查调查室", true),
        /** 审理室: hears investigated cases; never handles a clue. */
        HEARING("审理室", false),
        /** 派驻纪检监察组: resident in an organisation. */
        RESIDENT("派驻纪检监察组", true),
        /** 直属机关纪检监察工委: the offices directly under the county. */
        DIRECT("纪检监察工委", true),
        /** 乡镇纪委: a township's commission. */
        TOWN("乡镇纪委", true);

        private final String label;
        private final boolean handlesClues;

        Kind(String label, boolean handlesClues) {
            this.label = label;
            this.handlesClues = handlesClues;
        }

        public String label() {
            return label;
        }

        /** Whether units of this kind may be assigned a clue 承办部门. */
        public boolean handlesClues() {
            return handlesClues;
        }
    }
}
