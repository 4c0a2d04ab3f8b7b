package org.mingjian.deadline.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** A boundary timer that belongs to a period: its 预警 or its 到期. */
record BoundTimer(Kind kind, PeriodCode code) {

    /** Which of the two. */
    enum Kind {
        /** 预警. */
        WARNING,
        /** 到期. */
        EXPIRY
    }

    private static final Pattern TIMER = Pattern.compile("deadlines\\.(warning|expiry)\\(");
    private static final String PROPERTY = "deadlineTimer";

    /** The period's timer that an expression names. */
    static Optional<BoundTimer> parse(String expression) {
        Matcher matcher = TIMER.matcher(expression);
        return matcher.find()
                ? PeriodCode.parse(expression)
                        .map(code ->
                                new BoundTimer(matcher.group(1).equals("warning") ? Kind.WARNING : Kind.EXPIRY, code))
                : Optional.empty();
    }

    /** The timer that was kept with a boundary event when its model was read. */
    static Optional<BoundTimer> of(@Nullable ActivityImpl boundary) {
        return Optional.ofNullable(boundary)
                .map(activity -> activity.getProperty(PROPERTY))
                .map(BoundTimer.class::cast);
    }

    void keepWith(ActivityImpl boundary) {
        boundary.setProperty(PROPERTY, this);
    }
}
