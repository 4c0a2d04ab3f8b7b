package org.mingjian.sanction.process;

import java.time.LocalDate;
import java.time.Period;
import org.mingjian.engine.Variable;
import org.mingjian.sanction.AccountabilityForm;
import org.mingjian.sanction.GovernmentSanction;
import org.mingjian.sanction.PartySanction;
import org.mingjian.sanction.Probation;
import org.mingjian.sanction.Proposal;
import org.mingjian.sanction.SanctionOutcome;

/** The names that Java shares with {@code sanction.bpmn}, its decision tables and its forms, and nowhere else. */
public final class SanctionProcess {

    public static final String KEY = "sanction";

    static final Variable<Boolean> PARTY_MEMBER = Variable.of("partyMember", Boolean.class);
    static final Variable<Boolean> PUBLIC_OFFICIAL = Variable.of("publicOfficial", Boolean.class);
    static final Variable<String> RANK_GROUP = Variable.of("rankGroup", String.class);
    /** PARTY, SUPERVISION or BOTH 双立案. */
    static final Variable<String> FILING_KIND = Variable.of("filingKind", String.class);
    /** Who completed the latest task. */
    static final Variable<String> LAST_ACTOR = Variable.of("lastActor", String.class);

    static final Variable<Proposal.Kind> SANCTION_PROPOSAL = Variable.of("sanctionProposal", Proposal.Kind.class);
    /** NONE while it is proposed without one; not set any more after the decision if there is none. */
    static final Variable<PartySanction> PARTY_SANCTION = Variable.of("partySanction", PartySanction.class);
    /** NONE while it is proposed without one; not set any more after the decision if there is none. */
    static final Variable<GovernmentSanction> GOVERNMENT_SANCTION =
            Variable.of("governmentSanction", GovernmentSanction.class);

    static final Variable<Probation> PROBATION_PERIOD = Variable.of("probationPeriod", Probation.class);
    /** TRANSFER or NO_TRANSFER. */
    static final Variable<String> JUDICIAL_PROPOSAL = Variable.of("judicialProposal", String.class);

    static final Variable<Boolean> JUDICIAL_TRANSFER = Variable.of("judicialTransfer", Boolean.class);
    /** In yuan; read by lifecycle. */
    static final Variable<Number> RECOVERY_AMOUNT = Variable.of("recoveryAmount", Number.class);
    /** The proposal as one line, for the forms. */
    static final Variable<String> SANCTION_TEXT = Variable.of("sanctionText", String.class);
    /** Who proposed, and therefore does not approve. */
    static final Variable<String> SANCTION_PROPOSER = Variable.of("sanctionProposer", String.class);

    static final Variable<String> VIOLATION_FACTS = Variable.of("violationFacts", String.class);
    static final Variable<String> SANCTION_BASIS = Variable.of("sanctionBasis", String.class);
    static final Variable<String> MITIGATING_FACTS = Variable.of("mitigatingFacts", String.class);
    static final Variable<String> AGGRAVATING_FACTS = Variable.of("aggravatingFacts", String.class);
    static final Variable<String> CIRCUMSTANCES = Variable.of("circumstances", String.class);
    /** NOT_RAISED, NOT_ADOPTED or ADOPTED. */
    static final Variable<String> STATEMENT_DECISION = Variable.of("statementDecision", String.class);

    static final Variable<String> STATEMENT_CONTENT = Variable.of("statementContent", String.class);
    static final Variable<String> STATEMENT_REVIEW = Variable.of("statementReview", String.class);
    static final Variable<Boolean> CONSULTATION_NEEDED = Variable.of("consultationNeeded", Boolean.class);
    static final Variable<String> ORGANISATION_REPLY = Variable.of("organisationReply", String.class);
    static final Variable<String> ORGANISATION_OPINION = Variable.of("organisationOpinion", String.class);
    static final Variable<String> PARTY_GROUP_OPINION = Variable.of("partyGroupOpinion", String.class);
    static final Variable<String> UPPER_OPINION = Variable.of("upperOpinion", String.class);
    /** What those who approve read. */
    static final Variable<String> SANCTION_SUMMARY = Variable.of("sanctionSummary", String.class);

    /** The day of the decision of the last level that approved. */
    static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);

    static final Variable<LocalDate> SANCTIONED_ON = Variable.of("sanctionedOn", LocalDate.class);
    static final Variable<String> PARTY_DECISION_NUMBER = Variable.of("partyDecisionNumber", String.class);
    static final Variable<String> GOVERNMENT_DECISION_NUMBER = Variable.of("governmentDecisionNumber", String.class);
    /** ISO periods, as {@code sanction-effects.dmn} gives them; not set without a sanction. */
    static final Variable<Period> PARTY_EFFECT = period("partyEffect");

    static final Variable<Period> GOVERNMENT_EFFECT = period("governmentEffect");
    /** The last day of effect, inclusive; not set if there is none. */
    static final Variable<LocalDate> EFFECT_UNTIL = Variable.of("effectUntil", LocalDate.class);

    static final Variable<AccountabilityForm> ACCOUNTABILITY_FORM =
            Variable.of("accountabilityForm", AccountabilityForm.class);
    /** How the stage ended; read by lifecycle. */
    static final Variable<SanctionOutcome> OUTCOME = Variable.of("outcome", SanctionOutcome.class);

    private SanctionProcess() {}

    private static Variable<Period> period(String name) {
        return new Variable<>(name, value -> Period.parse(value.toString()), Period::toString);
    }
}
