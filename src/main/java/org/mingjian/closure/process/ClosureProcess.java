package org.mingjian.closure.process;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.closure.AccountabilityForm;
import org.mingjian.closure.ClosureKind;
import org.mingjian.engine.Variable;

/** The names that Java shares with the models of closure, and nowhere else. */
public final class ClosureProcess {

    public static final String KEY = "closure";
    public static final String CLARIFICATION_KEY = "closure-clarification";
    static final String CLOSED = "CLOSED";

    static final String ARCHIVE_FORM = "closure-archive";
    static final String ARCHIVE_TABLE = "closure-dossier";

    /** What a table asks for where a case never came to a stage. */
    static final String NONE = "NONE";

    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<String> SUBJECT_NAME = Variable.of("subjectName", String.class);
    static final Variable<Boolean> REAL_NAME = Variable.of("realName", Boolean.class);
    static final Variable<Boolean> REPORTED_FALSE = Variable.of("reportedFalse", Boolean.class);
    static final Variable<Boolean> JUDICIAL_TRANSFER = Variable.of("judicialTransfer", Boolean.class);

    /** How the stages ended that the case went through, as lifecycle knows it. */
    static final List<Variable<String>> OUTCOMES = List.of(
            Variable.of("stageOutcome", String.class),
            Variable.of("clueOutcome", String.class),
            Variable.of("inquiryOutcome", String.class),
            Variable.of("inquiryMethod", String.class),
            Variable.of("sanctionOutcome", String.class));

    /** The form that the stage of sanction found. */
    static final Variable<AccountabilityForm> ACCOUNTABILITY_FORM =
            Variable.of("accountabilityForm", AccountabilityForm.class);
    /** How the case ended, by the table of endings. */
    static final Variable<ClosureKind> CLOSURE_KIND = Variable.of("closureKind", ClosureKind.class);
    /** FIRST, SANCTION (as that stage found it) or NONE, by the table of endings. */
    static final Variable<String> CLOSURE_FORM = Variable.of("closureForm", String.class);

    static final Variable<String> CLOSURE_KIND_NAME = Variable.of("closureKindName", String.class);
    static final Variable<String> CLOSURE_FORM_NAME = Variable.of("closureFormName", String.class);

    /** 办结之日. */
    static final Variable<LocalDate> CLOSED_ON = Variable.of("closedOn", LocalDate.class);

    static final Variable<Boolean> FEEDBACK_DUE = Variable.of("feedbackDue", Boolean.class);
    static final Variable<Boolean> CLARIFICATION_DUE = Variable.of("clarificationDue", Boolean.class);
    static final Variable<LocalDate> FEEDBACK_GIVEN_ON = Variable.of("feedbackGivenOn", LocalDate.class);
    /** NONE, OBJECTS or NEW_EVIDENCE. */
    static final Variable<String> INFORMANT_OBJECTION = Variable.of("informantObjection", String.class);

    static final Variable<String> CLARIFICATION_REASON = Variable.of("clarificationReason", String.class);
    static final Variable<String> CLARIFICATION_WAY = Variable.of("clarificationWay", String.class);
    static final Variable<String> CLARIFICATION_SCOPE = Variable.of("clarificationScope", String.class);
    static final Variable<String> CLARIFICATION_CONSENT = Variable.of("clarificationConsent", String.class);
    static final Variable<String> CLARIFICATION_SUMMARY = Variable.of("clarificationSummary", String.class);
    static final Variable<LocalDate> CLARIFIED_ON = Variable.of("clarifiedOn", LocalDate.class);
    /** Whether the person was cleared. */
    static final Variable<Boolean> CLARIFIED = Variable.of("clarified", Boolean.class);

    /** What is in the file, keys of the contents list. */
    static final Variable<List<String>> ARCHIVED_ITEMS = Variable.listOf("archivedItems");

    static final Variable<String> ARCHIVE_NUMBER = Variable.of("archiveNumber", String.class);
    static final Variable<LocalDate> ARCHIVED_ON = Variable.of("archivedOn", LocalDate.class);
    /** How the stage ended; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    private ClosureProcess() {}
}
