package org.mingjian.filing.process;

import java.time.LocalDate;
import org.mingjian.engine.Variable;
import org.mingjian.filing.FilingKind;

/** The names that Java shares with {@code filing.bpmn} and its forms, and nowhere else. */
public final class FilingProcess {

    public static final String KEY = "filing";

    static final Variable<Boolean> PARTY_MEMBER = Variable.of("partyMember", Boolean.class);
    static final Variable<Boolean> PUBLIC_OFFICIAL = Variable.of("publicOfficial", Boolean.class);
    /** When the report of the verification was approved; not set if there was none. */
    static final Variable<LocalDate> VERIFICATION_APPROVED_ON = Variable.of("verificationApprovedOn", LocalDate.class);

    static final Variable<FilingKind> FILING_KIND = Variable.of("filingKind", FilingKind.class);
    static final Variable<String> INVESTIGATION_UNIT = Variable.of("investigationUnit", String.class);
    /** The day of the last approval. */
    static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);
    /** The day on the written decision. */
    static final Variable<LocalDate> FILING_DECISION_ON = Variable.of("filingDecisionOn", LocalDate.class);

    static final Variable<LocalDate> ANNOUNCED_ON = Variable.of("announcedOn", LocalDate.class);
    static final Variable<LocalDate> NOTIFIED_ON = Variable.of("notifiedOn", LocalDate.class);

    static final Variable<String> PARTY_FILING_NUMBER = Variable.of("partyFilingNumber", String.class);
    static final Variable<String> SUPERVISION_FILING_NUMBER = Variable.of("supervisionFilingNumber", String.class);
    static final Variable<LocalDate> FILED_ON = Variable.of("filedOn", LocalDate.class);
    /** How the stage ended: FILED, VERIFICATION or CLOSE; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    private FilingProcess() {}
}
