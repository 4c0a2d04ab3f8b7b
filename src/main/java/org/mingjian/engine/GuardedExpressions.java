package org.mingjian.engine;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/**
 * Keeps users from running code by queries and stored filters (CVE-2026-109432).
 *
 * <p>Queries evaluate expressions without a scope, models never do. Without a scope only the fixed texts that filters
 * need are evaluated.
 */
final class GuardedExpressions extends JuelExpressionManager {

    private static final Pattern QUERY_EXPRESSION = Pattern.compile(
            "\\s*[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Seconds|Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,5}\\)){0,4}(\\.toDate\\(\\))?)\\s*}\\s*");

    GuardedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String expression) {
        ensureInitialized();
        return new GuardedExpression(createValueExpression(expression), this, expression);
    }

    private static final class GuardedExpression extends JuelExpression {

        GuardedExpression(ValueExpression expression, JuelExpressionManager manager, String text) {
            super(expression, manager, text);
        }

        @Override
        public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
            if (scope == null
                    && !isLiteralText()
                    && !QUERY_EXPRESSION.matcher(expressionText).matches()) {
                throw new BadUserRequestException("查询条件中不允许使用该表达式");
            }
            return super.getValue(scope, execution);
        }
    }
}
