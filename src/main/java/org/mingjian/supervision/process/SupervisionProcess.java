package org.mingjian.supervision.process;

import java.time.LocalDate;
import org.mingjian.engine.Variable;
import org.mingjian.supervision.MeasureKind;

/** 逾期督办 the names that Java shares with {@code supervision.bpmn}, {@code supervision-ladder.dmn} and their forms. */
public final class SupervisionProcess {

    public static final String KEY = "supervision";
    public static final String SETTLED = "supervision-settled";

    static final Variable<Long> SUPERVISION_ID = Variable.of("supervisionId", Long.class);
    static final Variable<String> CASE_NUMBER = Variable.of("caseNumber", String.class);
    static final Variable<String> UNIT = Variable.of("unit", String.class);
    static final Variable<String> DEADLINE_NAME = Variable.of("deadlineName", String.class);
    static final Variable<LocalDate> MISSED_LAST_DAY = Variable.of("missedLastDay", LocalDate.class);

    /** What the ladder says. */
    static final Variable<MeasureKind> MEASURE = Variable.of("measure", MeasureKind.class);
    /** A period until the next step, such as {@code WD5}; not set at the last. */
    static final Variable<String> INTERVAL = Variable.of("interval", String.class);

    static final Variable<Boolean> LAST_MEASURE = Variable.of("lastMeasure", Boolean.class);
    /** The number of the measure's letter; empty if it is no letter. */
    static final Variable<String> LETTER_NUMBER = Variable.of("letterNumber", String.class);

    /** Facts that the forms show. */
    static final String DAYS_OVERDUE = "daysOverdue";

    static final String MEASURES_TAKEN = "measuresTaken";

    private SupervisionProcess() {}
}
