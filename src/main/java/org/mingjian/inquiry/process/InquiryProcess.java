package org.mingjian.inquiry.process;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.engine.Variable;
import org.mingjian.inquiry.InquiryCheck.Finding;
import org.mingjian.inquiry.InquiryMethod;
import org.mingjian.inquiry.InquiryResult;

/** The names that Java shares with {@code inquiry.bpmn}, {@code inquiry-check.bpmn} and their forms, and nowhere else. */
public final class InquiryProcess {

    public static final String KEY = "inquiry";
    public static final String CHECK_KEY = "inquiry-check";

    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<String> RANK_GROUP = Variable.of("rankGroup", String.class);
    static final Variable<Boolean> PUBLIC_OFFICIAL = Variable.of("publicOfficial", Boolean.class);

    static final Variable<InquiryMethod> INQUIRY_METHOD = Variable.of("inquiryMethod", InquiryMethod.class);
    static final Variable<String> INQUIRY_QUESTIONS = Variable.of("inquiryQuestions", String.class);
    static final Variable<String> INQUIRY_PLAN = Variable.of("inquiryPlan", String.class);
    /** UNIT or ENTRUSTED. */
    static final Variable<String> TALK_HOST = Variable.of("talkHost", String.class);

    static final Variable<List<String>> TALKERS = Variable.listOf("talkers");
    static final Variable<String> ENTRUSTED_TO = Variable.of("entrustedTo", String.class);
    static final Variable<String> TALK_PLACE = Variable.of("talkPlace", String.class);
    static final Variable<String> SAFETY_PLAN = Variable.of("safetyPlan", String.class);
    /** CHIEF or DIRECT. */
    static final Variable<String> REPLY_SIGNER = Variable.of("replySigner", String.class);

    static final Variable<String> COPIED_TO = Variable.of("copiedTo", String.class);
    /** What those who approve the plan or the result read. */
    static final Variable<String> INQUIRY_SUMMARY = Variable.of("inquirySummary", String.class);

    static final Variable<String> LETTER_NUMBER = Variable.of("letterNumber", String.class);
    static final Variable<String> ENTRUSTMENT_NUMBER = Variable.of("entrustmentNumber", String.class);
    static final Variable<LocalDate> TALK_ENDED_ON = Variable.of("talkEndedOn", LocalDate.class);
    static final Variable<String> TALK_SUMMARY = Variable.of("talkSummary", String.class);
    /** REQUIRED or NONE. */
    static final Variable<String> STATEMENT_DEMAND = Variable.of("statementDemand", String.class);
    /** REPLIED or NONE. */
    static final Variable<String> REPLY_RESULT = Variable.of("replyResult", String.class);

    static final Variable<LocalDate> REPLIED_ON = Variable.of("repliedOn", LocalDate.class);
    static final Variable<String> REPLY_SUMMARY = Variable.of("replySummary", String.class);
    static final Variable<String> SIGNER_OPINION = Variable.of("signerOpinion", String.class);
    /** The start of the period of the report. */
    static final Variable<LocalDate> INQUIRY_ENDED_ON = Variable.of("inquiryEndedOn", LocalDate.class);

    static final Variable<Boolean> AWAITING_STATEMENT = Variable.of("awaitingStatement", Boolean.class);
    static final Variable<String> STATEMENT_SUMMARY = Variable.of("statementSummary", String.class);

    static final Variable<String> STAGE_RESULT = Variable.of("stageResult", String.class);
    static final Variable<InquiryResult> INQUIRY_PROPOSAL = Variable.of("inquiryProposal", InquiryResult.class);
    static final Variable<String> FIRST_FORM_MEASURE = Variable.of("firstFormMeasure", String.class);
    static final Variable<String> TRANSFER_TARGET = Variable.of("transferTarget", String.class);
    static final Variable<String> PROPOSAL_REASON = Variable.of("proposalReason", String.class);
    static final Variable<String> ACCEPTANCE_NUMBER = Variable.of("acceptanceNumber", String.class);
    static final Variable<Boolean> DRAWN_FOR_CHECK = Variable.of("drawnForCheck", Boolean.class);
    /** How the stage ended; read by lifecycle. */
    static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    static final Variable<List<String>> CHECKERS = Variable.listOf("checkers");
    static final Variable<LocalDate> CHECKED_ON = Variable.of("checkedOn", LocalDate.class);
    static final Variable<Finding> CHECK_RESULT = Variable.of("checkResult", Finding.class);
    static final Variable<String> UNTRUE_HANDLING = Variable.of("untrueHandling", String.class);

    /** What was answered in one round and must not be read as the answer of the next. */
    static final List<Variable<?>> ANSWERS =
            List.of(TALK_SUMMARY, STATEMENT_SUMMARY, REPLY_RESULT, REPLY_SUMMARY, SIGNER_OPINION, FIRST_FORM_MEASURE);

    /** What those who check an explanation need of the inquiry. */
    static final List<String> CHECK_FACTS = List.of(
            "caseNumber",
            UNIT.name(),
            "subjectName",
            "subjectOrganisation",
            "subjectPost",
            RANK_GROUP.name(),
            "allegation",
            INQUIRY_METHOD.name(),
            TALK_SUMMARY.name(),
            STATEMENT_SUMMARY.name(),
            REPLY_SUMMARY.name(),
            STAGE_RESULT.name());

    private InquiryProcess() {}
}
