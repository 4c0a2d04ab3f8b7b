package org.mingjian.deadline.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * How a model names a period: by its code in quotes, {@code deadlines.expiry('HEARING', execution)}, or by the variable
 * that holds the code where the case decides which period applies, {@code deadlines.expiry(investigationPeriod,
 * execution)}.
 */
record PeriodCode(String word, boolean variable) {

    private static final Pattern NAMED =
            Pattern.compile("deadlines\\.(?:warning|expiry|due)\\(\\s*(['\"]?)(\\w+)\\1\\s*,");

    static Optional<PeriodCode> parse(String expression) {
        Matcher matcher = NAMED.matcher(expression);
        return matcher.find()
                ? Optional.of(new PeriodCode(matcher.group(2), matcher.group(1).isEmpty()))
                : Optional.empty();
    }

    /** The code, a row of {@code deadline-rules.dmn}. */
    String in(VariableScope scope) {
        if (!variable) {
            return word;
        }
        @Nullable Object code = scope.getVariable(word);
        if (code == null) {
            throw new IllegalStateException("流程变量未设置：" + word);
        }
        return code.toString();
    }
}
