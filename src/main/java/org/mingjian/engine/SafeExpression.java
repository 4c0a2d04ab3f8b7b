package org.mingjian.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What an expression in a model may do: call the readers of the house, read variables, and ask an execution for its
 * case number. Whoever deploys a model must not be able to run anything else.
 */
final class SafeExpression {

    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("([\\w$)\\]]+)\\s*\\.\\s*\\w+\\s*\\(");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+|[)\\]])\\s*\\.\\s*(\\w+)(?!\\w*\\s*\\()");
    private static final Pattern INSIDE = Pattern.compile("(?i).*class.*|.*engine.*|.*services|bpmnModel.*");
    private static final Set<String> EXECUTIONS = Set.of("execution", "task");
    private static final Set<String> READABLE = Set.of("processBusinessKey");

    private final Set<String> beans;

    SafeExpression(Set<String> beans) {
        this.beans = beans;
    }

    /** The reason in Chinese why the expression is refused, or empty. */
    Optional<String> fault(String expression) {
        // A text in quotes is a value; what stands around it is code. A method of the text itself leaves its dot
        // behind.
        String code = TEXT.matcher(expression).replaceAll("0)");
        List<MatchResult> calls = CALL.matcher(code).results().toList();
        for (MatchResult call : calls) {
            if (!beans.contains(call.group(1))) {
                return Optional.of(
                        call.group(1).matches("[a-zA-Z]\\w*") && !EXECUTIONS.contains(call.group(1))
                                ? "引用了未知对象 " + call.group(1)
                                : "不允许调用方法");
            }
        }
        return PROPERTY.matcher(code)
                .results()
                .filter(property -> !property.group(1).matches("\\d+"))
                .filter(property -> EXECUTIONS.contains(property.group(1))
                        ? !READABLE.contains(property.group(2))
                        : INSIDE.matcher(property.group(2)).matches())
                .map(property -> "不允许读取属性 " + property.group(2))
                .findFirst();
    }
}
