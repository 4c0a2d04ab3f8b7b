package org.mingjian.clue.process;

import java.time.LocalDate;
import org.mingjian.clue.Disposal;
import org.mingjian.engine.Variable;

/** The names that Java shares with {@code clue.bpmn} and {@code clue-hold.bpmn}, and nowhere else. */
public final class ClueProcess {

    public static final String KEY = "clue";
    public static final String HOLD_KEY = "clue-hold";

    static final Variable<String> SUBJECT_NAME = Variable.of("subjectName", String.class);
    static final Variable<String> SUBJECT_ORGANISATION = Variable.of("subjectOrganisation", String.class);
    static final Variable<String> SUBJECT_POST = Variable.of("subjectPost", String.class);
    static final Variable<String> ALLEGATION = Variable.of("allegation", String.class);
    static final Variable<LocalDate> RECEIVED_ON = Variable.of("receivedOn", LocalDate.class);
    /** Earlier clues that this one repeats, as text for the forms. */
    static final Variable<String> DUPLICATES_TEXT = Variable.of("duplicatesText", String.class);

    static final Variable<String> PROPOSED_UNIT = Variable.of("proposedUnit", String.class);
    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<Disposal> DISPOSAL_MODE = Variable.of("disposalMode", Disposal.class);
    /** How the stage ended; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    private ClueProcess() {}
}
