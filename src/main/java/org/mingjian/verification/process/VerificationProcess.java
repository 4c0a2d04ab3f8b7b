package org.mingjian.verification.process;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.engine.Variable;
import org.mingjian.verification.VerificationResult;

/** The names that Java shares with {@code verification.bpmn} and its forms, and nowhere else. */
public final class VerificationProcess {

    public static final String KEY = "verification";

    static final Variable<String> VERIFICATION_PLAN = Variable.of("verificationPlan", String.class);
    static final Variable<List<String>> VERIFICATION_TEAM = Variable.listOf("verificationTeam");
    static final Variable<String> TEAM_LEADER = Variable.of("teamLeader", String.class);
    static final Variable<List<String>> PLANNED_MEASURES = Variable.listOf("plannedMeasures");
    /** What those who approve the plan or the result read. */
    static final Variable<String> VERIFICATION_SUMMARY = Variable.of("verificationSummary", String.class);
    /** The day of the latest approval. */
    static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);
    /** The start of the period; read by lifecycle. */
    static final Variable<LocalDate> VERIFICATION_APPROVED_ON = Variable.of("verificationApprovedOn", LocalDate.class);

    static final Variable<List<String>> USED_MEASURES = Variable.listOf("usedMeasures");
    static final Variable<String> ADDED_MEASURES_APPROVAL = Variable.of("addedMeasuresApproval", String.class);
    /** Whether the team only revises its report, or begins. */
    static final Variable<Boolean> REPORT_RETURNED = Variable.of("reportReturned", Boolean.class);

    static final Variable<String> SIGNATURE_OBJECTION = Variable.of("signatureObjection", String.class);

    static final Variable<String> STAGE_RESULT = Variable.of("stageResult", String.class);
    static final Variable<String> DOUBTFUL_POINTS = Variable.of("doubtfulPoints", String.class);
    static final Variable<VerificationResult> VERIFICATION_PROPOSAL =
            Variable.of("verificationProposal", VerificationResult.class);
    /** FALSE 反映失实, UNPROVEN or OTHER. */
    static final Variable<String> CLOSE_GROUND = Variable.of("closeGround", String.class);

    static final Variable<String> FIRST_FORM_MEASURE = Variable.of("firstFormMeasure", String.class);
    static final Variable<String> TRANSFER_TARGET = Variable.of("transferTarget", String.class);
    static final Variable<String> PROPOSAL_REASON = Variable.of("proposalReason", String.class);
    static final Variable<String> DELIBERATION_OPINIONS = Variable.of("deliberationOpinions", String.class);
    /** Whether the clue proved false; read by lifecycle. */
    static final Variable<Boolean> REPORTED_FALSE = Variable.of("reportedFalse", Boolean.class);
    /** How the stage ended; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    private VerificationProcess() {}
}
