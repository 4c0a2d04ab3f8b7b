package org.mingjian.clue.process;

import java.time.LocalDate;
import java.util.Map;
import org.mingjian.clue.Disposal;
import org.mingjian.engine.Variable;

/** 变更线索处置方式 the names that Java shares with {@code clue-change.bpmn}, its forms and {@code lifecycle.bpmn}. */
public final class ClueChangeProcess {

    public static final String KEY = "clue-change";
    public static final String REVISE = "userTask_reviseChange";
    public static final String NOTE_REJECTION = "userTask_noteChangeRejection";
    public static final String CONFIRM = "userTask_confirmChange";

    static final String REQUEST_FORM = "clue-request-change";
    static final String REVISE_FORM = "clue-revise-change";
    /** The change was approved, but the case has left the stage. */
    static final String REFUSED = "CHANGE_REFUSED";
    /** The message that lifecycle waits for while a stage can still be left. */
    static final String DISPOSAL_CHANGED = "disposalChanged";

    /** The stages that a case can leave by a change, and the way of disposal that each is. */
    static final Map<String, Disposal> STAGES =
            Map.of("inquiry", Disposal.INQUIRY, "verification", Disposal.VERIFICATION);

    static final Variable<String> CASE_NUMBER = Variable.of("caseNumber", String.class);
    static final Variable<Disposal> NEW_DISPOSAL_MODE = Variable.of("newDisposalMode", Disposal.class);
    static final Variable<String> CHANGE_REASON = Variable.of("changeReason", String.class);

    static final Variable<String> LAST_ACTOR = Variable.of("lastActor", String.class);
    static final Variable<String> APPLICANT = Variable.of("applicant", String.class);
    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<Disposal> DISPOSAL_MODE = Variable.of("disposalMode", Disposal.class);
    static final Variable<String> SUBJECT_NAME = Variable.of("subjectName", String.class);
    static final Variable<String> SUMMARY = Variable.of("summary", String.class);
    static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);

    /** What lifecycle reads when it is told: written into the case, not into the request. */
    static final String CLUE_OUTCOME = "clueOutcome";

    static final String STAGE_OUTCOME = "stageOutcome";
    static final String DISPOSAL_REASON = "disposalReason";

    private ClueChangeProcess() {}
}
