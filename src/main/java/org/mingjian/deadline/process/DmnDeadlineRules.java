package org.mingjian.deadline.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.DeadlineRule;
import org.mingjian.deadline.DeadlineRules;
import org.mingjian.deadline.ExtensionRule;
import org.mingjian.deadline.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads the periods from the decision table {@code deadline-rules}, always from its latest deployment, so that an
 * administrator's new row takes effect at once.
 *
 * <p>The table is evaluated by a DMN engine of its own: the process engine would write a history row for every cell of
 * every question, and a period keeps the version of its rule on its own record.
 */
@Component
class DmnDeadlineRules implements DeadlineRules {

    static final String TABLE = "deadline-rules";

    private final ObjectProvider<SpringProcessEngineConfiguration> engine;
    private final DmnEngine dmn =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    DmnDeadlineRules(ObjectProvider<SpringProcessEngineConfiguration> engine) {
        this.engine = engine;
    }

    @Override
    public DeadlineRule valid(String code, LocalDate start) {
        return valid(dmn, latest(), code, start);
    }

    /** Whether a table is there; at the very first start it comes after the models that are deployed before it. */
    boolean deployed() {
        return engine.getObject()
                        .getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(TABLE)
                        .count()
                > 0;
    }

    boolean knows(String code, LocalDate start) {
        try {
            return valid(code, start).code().equals(code);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private DmnDecision latest() {
        SpringProcessEngineConfiguration configuration = engine.getObject();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> (DmnDecision)
                        configuration.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(TABLE)));
    }

    /** Of the rows that match code and start date, the highest version wins, wherever it stands in the table. */
    static DeadlineRule valid(DmnEngine dmn, DmnDecision table, String code, LocalDate start) {
        LocalDateTime startDate = start.atStartOfDay();
        return dmn
                .evaluateDecisionTable(
                        table,
                        Variables.createVariables().putValue("code", code).putValue("startDate", startDate))
                .stream()
                .max(Comparator.comparingInt(row -> number(row, "version")))
                .map(row -> rule(code, row))
                .orElseThrow(
                        () -> new IllegalStateException("期限规则表 deadline-rules 中没有 " + code + " 在 " + start + " 有效的行"));
    }

    private static DeadlineRule rule(String code, DmnDecisionRuleResult row) {
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
                    text(row, "legalBasis").orElse(""),
                    number(row, "version"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("期限规则表 deadline-rules 中 " + code + " 的行有误：" + e.getMessage(), e);
        }
    }

    private static Optional<ExtensionRule> extension(DmnDecisionRuleResult row) {
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

    private static Optional<String> text(DmnDecisionRuleResult row, String output) {
        @Nullable Object value = row.getEntryMap().get(output);
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static int number(DmnDecisionRuleResult row, String output) {
        @Nullable Object value = row.getEntryMap().get(output);
        return value instanceof Number number ? number.intValue() : 0;
    }

    private static boolean flag(DmnDecisionRuleResult row, String output) {
        return Boolean.TRUE.equals(row.getEntryMap().get(output));
    }
}
