package org.mingjian.enforcement.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.mingjian.enforcement.GovernmentSanction;
import org.mingjian.enforcement.PartySanction;
import org.mingjian.engine.Variable;

/** The names that Java shares with the models of enforcement, and nowhere else. */
public final class EnforcementProcess {

    public static final String KEY = "enforcement";
    public static final String POST_AND_PAY_KEY = "enforcement-post-and-pay";
    public static final String RECOVERY_KEY = "enforcement-recovery";
    public static final String EFFECT_KEY = "enforcement-effect";
    static final String ENFORCED = "ENFORCED";

    static final String ANNOUNCE_FORM = "enforcement-announce-decision";
    static final String RECOVER_FORM = "enforcement-recover-gains";

    static final Variable<PartySanction> PARTY_SANCTION = Variable.of("partySanction", PartySanction.class);
    static final Variable<GovernmentSanction> GOVERNMENT_SANCTION =
            Variable.of("governmentSanction", GovernmentSanction.class);
    static final Variable<LocalDate> SANCTIONED_ON = Variable.of("sanctionedOn", LocalDate.class);
    /** The last day of the period of effect, inclusive. */
    static final Variable<LocalDate> EFFECT_UNTIL = Variable.of("effectUntil", LocalDate.class);

    static final Variable<Number> RECOVERY_AMOUNT = Variable.of("recoveryAmount", Number.class);
    static final Variable<Boolean> JUDICIAL_TRANSFER = Variable.of("judicialTransfer", Boolean.class);

    /** The sanctions in words, for the forms. */
    static final Variable<String> ENFORCED_SANCTIONS = Variable.of("enforcedSanctions", String.class);

    static final Variable<Boolean> RECOVERY_DUE = Variable.of("recoveryDue", Boolean.class);
    static final Variable<Boolean> JUDICIAL_DUE = Variable.of("judicialDue", Boolean.class);
    /** Whether there is a period of effect to be watched. */
    static final Variable<Boolean> EFFECT_WATCHED = Variable.of("effectWatched", Boolean.class);
    /** How long after the decision the person is visited, as the table says: {@code P6M}. */
    static final Variable<String> VISIT_AFTER = Variable.of("visitAfter", String.class);

    static final Variable<LocalDate> ANNOUNCED_ON = Variable.of("announcedOn", LocalDate.class);
    /** To whom it was announced, keys of the form. */
    static final Variable<List<String>> ANNOUNCEMENT_AUDIENCE = Variable.listOf("announcementAudience");

    static final Variable<LocalDate> DELIVERED_ON = Variable.of("deliveredOn", LocalDate.class);
    static final Variable<LocalDate> ORGANISATION_COPIED_ON = Variable.of("organisationCopiedOn", LocalDate.class);
    static final Variable<LocalDate> JUDICIAL_TRANSFERRED_ON = Variable.of("judicialTransferredOn", LocalDate.class);
    static final Variable<LocalDate> EXECUTION_REPORTED_ON = Variable.of("executionReportedOn", LocalDate.class);
    static final Variable<LocalDate> POST_CHANGED_ON = Variable.of("postChangedOn", LocalDate.class);
    static final Variable<LocalDate> PAY_CHANGED_ON = Variable.of("payChangedOn", LocalDate.class);

    static final Variable<Number> RECOVERED_AMOUNT = Variable.of("recoveredAmount", Number.class);
    /** What is still to be recovered, in yuan, as plain digits. */
    static final Variable<String> RECOVERY_REMAINING = Variable.of("recoveryRemaining", String.class);
    /** What the handler proposes for the rest: CONTINUE or IMPOSSIBLE. */
    static final Variable<String> RECOVERY_STATE = Variable.of("recoveryState", String.class);
    /** Where the recovery stands: DONE, PARTLY or IMPOSSIBLE. */
    static final Variable<String> RECOVERY_STATUS = Variable.of("recoveryStatus", String.class);

    /** When the visit falls due. */
    static final Variable<Date> VISIT_AT = Variable.of("visitAt", Date.class);
    /** 00:00 of the day after the last day of the period of effect. */
    static final Variable<Date> EFFECT_ENDS_AT = Variable.of("effectEndsAt", Date.class);

    static final Variable<LocalDate> VISITED_ON = Variable.of("visitedOn", LocalDate.class);
    /** NONE or FOUND: whether something forbidden in the period of effect was found. */
    static final Variable<String> FORBIDDEN_FOUND = Variable.of("forbiddenFound", String.class);
    /** How the stage ended; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    /** What the watch over the period of effect takes along from the case. */
    static final List<String> EFFECT_FACTS = List.of(
            "caseNumber",
            "unit",
            "subjectName",
            "subjectOrganisation",
            "subjectPost",
            "rankGroup",
            "partyDecisionNumber",
            "governmentDecisionNumber",
            ENFORCED_SANCTIONS.name(),
            SANCTIONED_ON.name(),
            EFFECT_UNTIL.name(),
            VISIT_AFTER.name());

    private EnforcementProcess() {}
}
