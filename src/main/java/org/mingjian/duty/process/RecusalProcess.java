package org.mingjian.duty.process;

import java.time.LocalDate;
import org.mingjian.duty.Recusal.Relation;
import org.mingjian.engine.Variable;

/** 回避申请 the names in {@code duty-recusal.bpmn} and its forms. */
public final class RecusalProcess {

    public static final String KEY = "duty-recusal";

    public static final String REVISE_REQUEST = "userTask_reviseRequest";
    public static final String READ_REFUSAL = "userTask_readRefusal";

    /** The matters of {@code approval-chain.dmn} that this process submits. */
    static final String MATTER_OF_CHIEF = "RECUSAL_CHIEF";

    static final String MATTER_OF_OTHERS = "RECUSAL";

    static final Variable<String> RECUSAL_TARGET = Variable.of("recusalTarget", String.class);
    static final Variable<String> OFFICER = Variable.of("officer", String.class);
    static final Variable<Relation> RECUSAL_RELATION = Variable.of("recusalRelation", Relation.class);
    static final Variable<String> RECUSAL_REASON = Variable.of("recusalReason", String.class);
    static final Variable<String> RECUSAL_REVISION = Variable.of("recusalRevision", String.class);
    static final Variable<Boolean> REFUSAL_READ = Variable.of("refusalRead", Boolean.class);

    static final Variable<Long> RECUSAL_ID = Variable.of("recusalId", Long.class);
    static final Variable<String> APPLICANT = Variable.of("applicant", String.class);
    static final Variable<String> OFFICER_NAME = Variable.of("officerName", String.class);
    static final Variable<String> LAST_ACTOR = Variable.of("lastActor", String.class);

    static final Variable<String> MATTER = Variable.of("matter", String.class);
    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<String> SUMMARY = Variable.of("summary", String.class);
    static final Variable<String> APPROVAL_OUTCOME = Variable.of("approvalOutcome", String.class);
    static final Variable<LocalDate> DECIDED_ON = Variable.of("decidedOn", LocalDate.class);
    static final Variable<String> APPROVAL_OPINIONS = Variable.of("approvalOpinions", String.class);

    private RecusalProcess() {}
}
