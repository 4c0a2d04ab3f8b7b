package org.mingjian.handling.process;

import org.mingjian.engine.Variable;

/** 办理 the names in the models of others that actions need. */
final class HandlingNames {

    static final String EXTENSION = "deadline-extension";
    static final String RECUSAL = "duty-recusal";

    static final Variable<String> APPROVAL_OUTCOME = Variable.of("approvalOutcome", String.class);
    static final Variable<String> CASE_NUMBER = Variable.of("caseNumber", String.class);
    static final Variable<String> DEADLINE_ID = Variable.of("deadlineId", String.class);

    private HandlingNames() {}
}
