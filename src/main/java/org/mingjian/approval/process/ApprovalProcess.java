package org.mingjian.approval.process;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.approval.Outcome;
import org.mingjian.approval.Verdict;
import org.mingjian.engine.Variable;
import org.mingjian.people.Level;

/** 审批 the names in {@code approval.bpmn}, {@code approval-chain.dmn} and their forms. */
public final class ApprovalProcess {

    public static final String KEY = "approval";
    public static final String DECISION = "approval-chain";

    /** 审批 by the person who holds the post. */
    public static final String APPROVE = "userTask_approve";
    /** 登记决定 that a meeting or the Party committee took. */
    public static final String RECORD_DECISION = "userTask_recordDecision";

    /** In: what is submitted, a code of the decision table. */
    public static final Variable<String> MATTER = Variable.of("matter", String.class);
    /** In: the unit whose head and deputy are asked. */
    public static final Variable<String> UNIT = Variable.of("unit", String.class);
    /** In: the rank of the person concerned, where the chain depends on it. */
    public static final Variable<String> RANK_GROUP = Variable.of("rankGroup", String.class);
    /** In: the text that those who approve read. */
    public static final Variable<String> SUMMARY = Variable.of("summary", String.class);
    /** In: the login of whoever submits. */
    public static final Variable<String> PROPOSER = Variable.of("proposer", String.class);

    /** Out: {@code PENDING} while levels are asked, then the outcome. */
    public static final Variable<Outcome> APPROVAL_OUTCOME = Variable.of("approvalOutcome", Outcome.class);
    /** Out: the day of the last opinion; of a registered decision the day it was taken. */
    public static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);
    /** Out: one line for each opinion, cut to what a text variable holds. */
    public static final Variable<String> APPROVAL_OPINIONS = Variable.of("approvalOpinions", String.class);

    static final Variable<String> MATTER_NAME = Variable.of("matterName", String.class);
    static final Variable<String> LEVELS = Variable.of("levels", String.class);
    static final Variable<String> LEGAL_BASIS = Variable.of("legalBasis", String.class);
    static final Variable<Long> APPROVAL_ID = Variable.of("approvalId", Long.class);
    static final Variable<Level> LEVEL = Variable.of("level", Level.class);
    static final Variable<String> LEVEL_NAME = Variable.of("levelName", String.class);
    static final Variable<Boolean> LEVEL_RECORDED = Variable.of("levelRecorded", Boolean.class);
    static final Variable<List<String>> APPROVERS = Variable.listOf("approvers");
    static final Variable<String> LAST_ACTOR = Variable.of("lastActor", String.class);

    static final Variable<Verdict> OPINION = Variable.of("opinion", Verdict.class);
    static final Variable<String> OPINION_TEXT = Variable.of("opinionText", String.class);
    static final Variable<String> OPINION_REMARK = Variable.of("opinionRemark", String.class);
    static final Variable<LocalDate> DECISION_DATE = Variable.of("decisionDate", LocalDate.class);
    static final Variable<String> MEETING_NAME = Variable.of("meetingName", String.class);
    static final Variable<String> ATTENDEES_TEXT = Variable.of("attendeesText", String.class);
    static final Variable<String> MINUTES_NUMBER = Variable.of("minutesNumber", String.class);
    static final Variable<String> DOCUMENT_NUMBER = Variable.of("documentNumber", String.class);

    /** What a form leaves behind and the next level must not find in its own form. */
    static final List<Variable<?>> FORM = List.of(
            OPINION,
            OPINION_TEXT,
            OPINION_REMARK,
            DECISION_DATE,
            MEETING_NAME,
            ATTENDEES_TEXT,
            MINUTES_NUMBER,
            DOCUMENT_NUMBER);

    private ApprovalProcess() {}
}
