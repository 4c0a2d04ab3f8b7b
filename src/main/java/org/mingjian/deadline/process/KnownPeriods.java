package org.mingjian.deadline.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.engine.ModelRule;
import org.springframework.stereotype.Component;

/** A period that a model names must have a row in the table of periods, once there is a table. */
@Component
class KnownPeriods implements ModelRule {

    private static final Pattern CODE = Pattern.compile("\\bdeadlines\\.\\w+\\(\\s*'([^']*)'");

    private final DmnDeadlineRules rules;
    private final Clock clock;

    KnownPeriods(DmnDeadlineRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Optional<String> fault(String expression) {
        return CODE.matcher(expression)
                .results()
                .map(match -> match.group(1))
                .filter(code -> rules.deployed() && !rules.knows(code, LocalDate.now(clock)))
                .map(code -> "引用了未知期限 " + code)
                .findFirst();
    }
}
