package org.mingjian.deadline.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.DeadlineRule;
import org.mingjian.deadline.DeadlineRules;
import org.mingjian.deadline.ExtensionRule;
import org.mingjian.deadline.Period;
import org.mingjian.engine.DecisionTables;
import org.springframework.stereotype.Component;

/**
 * Reads the periods from the decision table {@code deadline-rules}, always from its latest deployment, so that an
 * administrator's new row takes effect at once.
 */
@Component
class DmnDeadlineRules implements DeadlineRules {

    static final String TABLE = "deadline-rules";

    private final DecisionTables tables;

    DmnDeadlineRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public DeadlineRule valid(String code, LocalDate start) {
        return valid(tables.rows(TABLE, inputs(code, start)), code, start);
    }

    boolean deployed() {
        return tables.has(TABLE);
    }

    boolean knows(String code, LocalDate start) {
        try {
            return valid(code, start).code().equals(code);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    static Map<String, Object> inputs(String code, LocalDate start) {
        return Map.of("code", code, "startDate", start.atStartOfDay());
    }

    /** Of the rows that match code and start date, the highest version wins, wherever it stands in the table. */
    static DeadlineRule valid(List<Map<String, Object>> rows, String code, LocalDate start) {
        return rows.stream()
                .max(Comparator.comparingInt(row -> number(row, "version")))
                .map(row -> rule(code, row))
                .orElseThrow(
                        () -> new IllegalStateException("期限规则表 deadline-rules 中没有 " + code + " 在 " + start + " 有效的行"));
    }

    private static DeadlineRule rule(String code, Map<String, Object> row) {
        try {
            return new DeadlineRule(
                    code,
                    text(row, "name").orElse(code),
                    Period.parse(text(row, "period").orElse("")),
                    text(row, "startEvent").orElse(""),
                    text(row, "startVariable"),
                    DeadlineRule.warnings(text(row, "warnings").orElse("")),
                    extension(row),
                    text(row, "owner").orElse("unit"),
                    flag(row, "renewed"),
                    flag(row, "hard"),
                    flag(row, "pausable"),
                    flag(row, "suspendable"),
                    text(row, "legalBasis").orElse(""),
                    number(row, "version"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("期限规则表 deadline-rules 中 " + code + " 的行有误：" + e.getMessage(), e);
        }
    }

    private static Optional<ExtensionRule> extension(Map<String, Object> row) {
        int times = number(row, "extensionTimes");
        if (times == 0) {
            return Optional.empty();
        }
        return Optional.of(new ExtensionRule(
                times,
                Period.parse(text(row, "extensionLongest").orElse("")),
                text(row, "extensionCap").map(Period::parse),
                text(row, "extensionMatter").orElseThrow(() -> new IllegalArgumentException("可延期的期限缺少审批事项"))));
    }

    private static Optional<String> text(Map<String, Object> row, String output) {
        @Nullable Object value = row.get(output);
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static int number(Map<String, Object> row, String output) {
        @Nullable Object value = row.get(output);
        return value instanceof Number number ? number.intValue() : 0;
    }

    /** A table from before a flag had its column says no. */
    private static boolean flag(Map<String, Object> row, String output) {
        return Boolean.TRUE.equals(row.get(output));
    }
}
