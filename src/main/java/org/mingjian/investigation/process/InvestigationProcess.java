package org.mingjian.investigation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.engine.Variable;
import org.mingjian.investigation.Round;
import org.mingjian.people.Level;

/** The names that Java shares with the models and forms of investigation, and nowhere else. */
public final class InvestigationProcess {

    public static final String KEY = "investigation";
    public static final String PREPARATION_KEY = "investigation-preparation";
    public static final String SUPPLEMENT_KEY = "investigation-supplement";
    public static final String WITHDRAWAL_KEY = "investigation-withdrawal";

    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<String> RANK_GROUP = Variable.of("rankGroup", String.class);
    static final Variable<String> FILING_KIND = Variable.of("filingKind", String.class);
    static final Variable<LocalDate> FILED_ON = Variable.of("filedOn", LocalDate.class);
    static final Variable<Round> INVESTIGATION_ROUND = Variable.of("investigationRound", Round.class);
    /** Which period limits the investigation, a code of {@code deadline-rules}; chosen by a decision table. */
    static final Variable<String> INVESTIGATION_PERIOD = Variable.of("investigationPeriod", String.class);

    static final Variable<String> INVESTIGATION_PLAN = Variable.of("investigationPlan", String.class);
    static final Variable<List<String>> INVESTIGATION_TEAM = Variable.listOf("investigationTeam");
    static final Variable<String> INVESTIGATION_LEADER = Variable.of("investigationLeader", String.class);

    static final Variable<String> INVESTIGATION_STEP = Variable.of("investigationStep", String.class);
    static final Variable<String> MEASURE = Variable.of("measure", String.class);
    static final Variable<Level> MEASURE_LEVEL = Variable.of("measureLevel", Level.class);
    static final Variable<LocalDate> MEASURE_APPROVED_ON = Variable.of("measureApprovedOn", LocalDate.class);
    static final Variable<String> MEASURE_DOCUMENT = Variable.of("measureDocument", String.class);
    static final Variable<String> MEASURE_OFFICERS = Variable.of("measureOfficers", String.class);
    static final Variable<String> MEASURE_NOTE = Variable.of("measureNote", String.class);
    /** The register of measures, as text for the forms. */
    static final String MEASURES_TEXT = "measuresText";

    static final Variable<LocalDate> FACT_MEETING_ON = Variable.of("factMeetingOn", LocalDate.class);
    static final Variable<LocalDate> REPORT_ON = Variable.of("reportOn", LocalDate.class);
    static final Variable<Boolean> CRIME_SUSPECTED = Variable.of("crimeSuspected", Boolean.class);
    /** The amount involved in yuan. */
    static final Variable<BigDecimal> ILLEGAL_GAINS =
            new Variable<>("illegalGains", value -> new BigDecimal(value.toString()), BigDecimal::doubleValue);
    /** Whether the report only is to be revised, as the approval of the transfer returned it. */
    static final Variable<Boolean> REPORT_RETURNED = Variable.of("reportReturned", Boolean.class);

    static final Variable<List<String>> DOSSIER_PRESENT = Variable.listOf("dossierPresent");
    static final Variable<Boolean> DOSSIER_COMPLETE = Variable.of("dossierComplete", Boolean.class);
    /** The titles of what the dossier lacks, as text for the forms. */
    static final Variable<String> DOSSIER_MISSING = Variable.of("dossierMissing", String.class);

    static final Variable<String> APPROVAL_OUTCOME = Variable.of("approvalOutcome", String.class);
    static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);
    /** The day of the withdrawal, from which its report to the upper level is due. */
    static final Variable<LocalDate> WITHDRAWN_ON = Variable.of("withdrawnOn", LocalDate.class);
    /** How the stage ended: TO_HEARING or WITHDRAWN; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    /** What the form of a measure leaves behind and the next measure must not find in it. */
    static final List<Variable<?>> MEASURE_FORM =
            List.of(MEASURE, MEASURE_LEVEL, MEASURE_APPROVED_ON, MEASURE_DOCUMENT, MEASURE_OFFICERS, MEASURE_NOTE);

    private InvestigationProcess() {}
}
