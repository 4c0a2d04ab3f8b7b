package org.mingjian.lifecycle.process;

import org.mingjian.engine.Variable;

/** The names that Java shares with {@code lifecycle.bpmn}, and nowhere else. */
public final class LifecycleProcess {

    public static final String KEY = "lifecycle";
    static final String START = "startEvent_clueReported";

    static final Variable<String> CASE_NUMBER = Variable.of("caseNumber", String.class);
    /** Who completed the latest task; written by the engine. */
    static final Variable<String> LAST_ACTOR = Variable.of("lastActor", String.class);

    static final Variable<Boolean> ABOUT_OWN_CHIEF = Variable.of("aboutOwnChief", Boolean.class);
    /** Whether the clue comes back from 暂存待查 and goes straight to its disposal. */
    static final Variable<Boolean> RESUMED = Variable.of("resumed", Boolean.class);
    /** Which time the case comes to investigation: FIRST, SUPPLEMENT or AGAIN. */
    static final Variable<String> INVESTIGATION_ROUND = Variable.of("investigationRound", String.class);
    /** How the stage ended that led to closure. */
    static final Variable<String> STAGE_OUTCOME = Variable.of("stageOutcome", String.class);

    private LifecycleProcess() {}
}
