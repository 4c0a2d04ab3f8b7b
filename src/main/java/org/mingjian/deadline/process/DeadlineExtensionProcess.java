package org.mingjian.deadline.process;

import java.time.LocalDate;
import org.mingjian.engine.Variable;

/** 延期 the names that Java shares with {@code deadline-extension.bpmn} and its forms. */
public final class DeadlineExtensionProcess {

    public static final String KEY = "deadline-extension";
    public static final String REVISE = "userTask_reviseExtension";
    public static final String NOTE_REJECTION = "userTask_noteRejection";

    static final String APPLY_FORM = "deadline-apply-extension";
    static final String REVISE_FORM = "deadline-revise-extension";
    /** The extension was approved, but the period no longer allows it. */
    static final String REFUSED = "EXTENSION_REFUSED";

    static final Variable<String> CASE_NUMBER = Variable.of("caseNumber", String.class);
    /** The number on record of the period, as text from the choice list. */
    static final Variable<String> DEADLINE_ID = Variable.of("deadlineId", String.class);
    /** The last day applied for, inclusive. */
    static final Variable<LocalDate> REQUESTED_END = Variable.of("requestedEnd", LocalDate.class);

    static final Variable<String> EXTENSION_REASON = Variable.of("extensionReason", String.class);
    static final Variable<String> RESUBMISSION = Variable.of("resubmission", String.class);

    static final Variable<String> LAST_ACTOR = Variable.of("lastActor", String.class);
    static final Variable<String> APPLICANT = Variable.of("applicant", String.class);
    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<String> DEADLINE_NAME = Variable.of("deadlineName", String.class);
    static final Variable<LocalDate> CURRENT_LAST_DAY = Variable.of("currentLastDay", LocalDate.class);
    static final Variable<String> EXTENSION_MATTER = Variable.of("extensionMatter", String.class);
    static final Variable<String> SUMMARY = Variable.of("summary", String.class);

    static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);
    static final Variable<String> APPROVAL_OPINIONS = Variable.of("approvalOpinions", String.class);

    private DeadlineExtensionProcess() {}
}
