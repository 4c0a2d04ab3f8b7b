package org.mingjian.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingjian.deadline.DeadlineRule;
import org.mingjian.deadline.ExtensionRule;
import org.mingjian.deadline.Period;
import org.mingjian.engine.DeployableModels;

class DeadlineRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 10);
    private static final DmnEngine DMN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/deadline/deadline-rules.csv", delimiter = ';', numLinesToSkip = 1)
    void every_row_is_as_listed(
            String code,
            String name,
            String period,
            String startVariable,
            int warnings,
            int times,
            String longest,
            String cap,
            String matter,
            boolean pausable,
            boolean suspendable,
            String owner,
            boolean renewed)
            throws IOException {
        DeadlineRule rule = valid(table(model()), code, START);

        assertThat(rule.name()).isEqualTo(name);
        assertThat(rule.period()).hasToString(period);
        assertThat(rule.startVariable()).isEqualTo(Optional.ofNullable(startVariable));
        assertThat(rule.warnings()).hasSize(warnings);
        assertThat(rule.extension())
                .isEqualTo(
                        times == 0
                                ? Optional.empty()
                                : Optional.of(new ExtensionRule(
                                        times,
                                        Period.parse(longest),
                                        Optional.ofNullable(cap).map(Period::parse),
                                        matter)));
        assertThat(rule.pausable()).isEqualTo(pausable);
        assertThat(rule.suspendable()).isEqualTo(suspendable);
        assertThat(rule.owner()).isEqualTo(owner);
        assertThat(rule.renewed()).isEqualTo(renewed);
        assertThat(rule.hard()).isFalse();
        assertThat(rule.legalBasis()).isNotBlank();
        assertThat(rule.startEvent()).isNotBlank();
        assertThat(rule.version()).isEqualTo(1);
    }

    @Test
    void the_list_has_every_row() throws IOException {
        DecisionTable table =
                model().getModelElementsByType(DecisionTable.class).iterator().next();

        try (InputStream in = getClass().getResourceAsStream("/deadline/deadline-rules.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(table.getRules()).hasSize(lines.size() - 1);
        }
    }

    @Test
    void a_newer_version_holds_from_its_date_wherever_it_stands() throws IOException {
        String text = Dmn.convertToString(model());
        int from = text.indexOf("<rule id=\"rule_disposal\">");
        String row = text.substring(from, text.indexOf("</rule>", from) + "</rule>".length());
        String newer = row.replace("rule_disposal", "rule_disposal2")
                .replace("2019-01-01", "2027-01-01")
                .replace("\"P1M\"", "\"WD20\"")
                .replace("<text>1</text>", "<text>2</text>");
        DmnDecision first = table(text.replace(row, newer + row));
        DmnDecision last = table(text.replace(row, row + newer));

        for (DmnDecision table : List.of(first, last)) {
            assertThat(valid(table, LocalDate.of(2026, 12, 31)).period()).hasToString("P1M");
            assertThat(valid(table, LocalDate.of(2027, 1, 1)).period()).hasToString("WD20");
            assertThat(valid(table, LocalDate.of(2027, 1, 1)).version()).isEqualTo(2);
        }
    }

    @Test
    void an_older_table_without_the_column_lets_nobody_suspend() throws IOException {
        String older = Dmn.convertToString(model())
                .replaceAll("<output id=\"output_suspendable\"[^>]*/>", "")
                .replaceAll("(?s)<outputEntry id=\"rule_\\w+_suspendable\">.*?</outputEntry>", "");
        assertThat(older).doesNotContain("_suspendable");

        DeadlineRule verification = valid(table(older), "VERIFICATION", START);
        assertThat(verification.suspendable()).isFalse();
        assertThat(verification.legalBasis()).contains("本地配置");
        assertThat(valid(table(older), "HEARING", START).pausable()).isTrue();
    }

    @Test
    void a_period_that_the_law_sets_is_not_deployed_as_one_that_officers_suspend() throws IOException {
        String shipped = text();
        String widened = suspendable(shipped, "hearing");

        assertThat(DeployableModels.faults(shipped, new LocalSuspensions())).isEmpty();
        assertThat(DeployableModels.faults(widened, new LocalSuspensions()))
                .containsExactly("deadline-rules.dmn 第 14 行：期限\"案件审理\"的状态为\"法定\"，不得由人挂起，"
                        + "“可由人挂起”应为 false；只有状态为“本地配置”的期限可以由人挂起");
        assertThat(DeployableModels.faults(suspendable(shipped, "holdReview"), new LocalSuspensions()))
                .as("a period that the office has set")
                .isEmpty();
    }

    static String suspendable(String table, String rule) {
        String widened = table.replaceFirst("(?s)(\"rule_" + rule + "_suspendable\">\\s*<text>)false", "$1true");
        assertThat(widened).isNotEqualTo(table);
        return widened;
    }

    @Test
    void an_unknown_code_is_an_error_that_names_it() throws IOException {
        DmnDecision table = table(model());

        assertThatIllegalStateException()
                .isThrownBy(() -> valid(table, "NOTHING", START))
                .withMessageContaining("没有 NOTHING 在 2026-03-10 有效的行");
    }

    private static DeadlineRule valid(DmnDecision table, LocalDate start) {
        return valid(table, "DISPOSAL", start);
    }

    private static DeadlineRule valid(DmnDecision table, String code, LocalDate start) {
        return DmnDeadlineRules.valid(
                DMN.evaluateDecisionTable(table, DmnDeadlineRules.inputs(code, start))
                        .getResultList(),
                code,
                start);
    }

    private static DmnDecision table(DmnModelInstance model) {
        return DMN.parseDecision("deadline-rules", model);
    }

    private static DmnDecision table(String text) {
        return table(Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    static String text() throws IOException {
        try (InputStream in = DeadlineRulesTest.class.getResourceAsStream("/processes/deadline/deadline-rules.dmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static DmnModelInstance model() throws IOException {
        return Dmn.readModelFromStream(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
    }
}
