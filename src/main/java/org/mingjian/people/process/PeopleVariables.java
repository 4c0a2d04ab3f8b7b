package org.mingjian.people.process;

/** The variables of a case that choices and facts about people depend on; they are written by forms and by the engine's seam. */
final class PeopleVariables {

    static final String UNIT = "unit";
    static final String HEARING_UNIT = "hearingUnit";
    static final String SUBJECT_ORGANISATION = "subjectOrganisation";
    static final String PROPOSER = "proposer";
    static final String LAST_ACTOR = "lastActor";

    private PeopleVariables() {}
}
