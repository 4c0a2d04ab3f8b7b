package org.mingjian.hearing.process;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.engine.Variable;
import org.mingjian.hearing.HearingConclusion;

/** The names that Java shares with {@code hearing.bpmn} and its forms, and nowhere else. */
public final class HearingProcess {

    public static final String KEY = "hearing";

    /** PARTY, SUPERVISION or BOTH 双立案. */
    static final Variable<String> FILING_KIND = Variable.of("filingKind", String.class);

    static final Variable<List<String>> INVESTIGATION_TEAM = Variable.listOf("investigationTeam");
    static final Variable<Boolean> CRIME_SUSPECTED = Variable.of("crimeSuspected", Boolean.class);
    static final Variable<String> HEARING_UNIT = Variable.of("hearingUnit", String.class);
    /** What earlier hearings sent the case back for, as text for the forms. */
    static final Variable<String> EARLIER_RETURNS = Variable.of("earlierReturns", String.class);

    static final Variable<List<String>> MATERIALS_RECEIVED = Variable.listOf("materialsReceived");
    /** ACCEPT or DEFER. */
    static final Variable<String> ACCEPTANCE = Variable.of("acceptance", String.class);
    /** The start of the period. */
    static final Variable<LocalDate> ACCEPTED_ON = Variable.of("acceptedOn", LocalDate.class);

    static final Variable<List<String>> HEARING_TEAM = Variable.listOf("hearingTeam");
    /** HELD or NOT_HELD. */
    static final Variable<String> HEARING_TALK = Variable.of("hearingTalk", String.class);

    static final Variable<List<String>> HEARING_ATTENDEES = Variable.listOf("hearingAttendees");
    static final Variable<HearingConclusion> HEARING_CONCLUSION =
            Variable.of("hearingConclusion", HearingConclusion.class);
    /** What is to be supplemented or investigated again; read by lifecycle. */
    static final Variable<String> SUPPLEMENT_ITEMS = Variable.of("supplementItems", String.class);
    /** How the stage ended; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    private HearingProcess() {}
}
