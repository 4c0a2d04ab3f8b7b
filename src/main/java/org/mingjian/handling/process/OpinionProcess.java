package org.mingjian.handling.process;

import org.mingjian.engine.Variable;

/** 加签 the names that Java shares with {@code handling-opinion.bpmn} and its form. */
final class OpinionProcess {

    static final String KEY = "handling-opinion";
    static final String GIVE_OPINION = "userTask_giveAdvice";

    static final Variable<String> CASE_NUMBER = Variable.of("caseNumber", String.class);
    /** The number of the request. */
    static final Variable<Long> ADVICE_ID = Variable.of("adviceId", Long.class);
    /** The login of whoever is asked. */
    static final Variable<String> ADVISER = Variable.of("adviser", String.class);

    static final Variable<String> ADVICE_ASKER_NAME = Variable.of("adviceAskerName", String.class);
    static final Variable<String> ADVICE_QUESTION = Variable.of("adviceQuestion", String.class);
    /** The label of the task that waits for the opinion. */
    static final Variable<String> ADVICE_TASK = Variable.of("adviceTask", String.class);

    static final Variable<String> ADVICE = Variable.of("advice", String.class);

    private OpinionProcess() {}
}
