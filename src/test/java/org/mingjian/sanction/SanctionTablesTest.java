package org.mingjian.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The decision tables of sanction against a CSV each, which a person with the rules at hand has read: every combination
 * of inputs is in exactly one line, whatever the order of the rows in the table. A dash stands for any value.
 */
class SanctionTablesTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final List<String> PARTY = names(PartySanction.values());
    private static final List<String> GOVERNMENT = names(GovernmentSanction.values());
    private static final Map<String, List<String>> INPUTS = Map.of(
            "sanctionProposal",
            names(Proposal.Kind.values()),
            "outcome",
            names(SanctionOutcome.values()),
            "partySanction",
            PARTY,
            "governmentSanction",
            GOVERNMENT,
            "rankGroup",
            List.of("PEER_CHIEF", "PEER_MANAGED", "LOWER_CHIEF", "SECTION", "VILLAGE", "OTHER"),
            "judicialTransfer",
            List.of("true", "false"),
            "discipline",
            List.of("PARTY", "GOVERNMENT"),
            "sanction",
            Stream.concat(PARTY.stream(), GOVERNMENT.stream()).distinct().toList(),
            "probation",
            names(Probation.values()));

    @ParameterizedTest
    @ValueSource(strings = {"sanction-authority", "sanction-effects", "sanction-accountability-form"})
    void every_combination_has_the_result_of_its_line(String table) {
        DmnDecision decision = ENGINE.parseDecision(table, resource("processes/sanction/" + table + ".dmn"));
        List<String> lines = lines(table);
        List<String> names = cells(lines.get(0));
        List<String> inputs = names.stream().filter(INPUTS::containsKey).toList();
        List<Map<String, String>> told = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            for (Map<String, String> combination : combinations(inputs, cells)) {
                told.add(combination);
                check(decision, combination, names.subList(inputs.size(), names.size()), cells);
            }
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        combinations(inputs, inputs.stream().map(any -> "-").toList()));
    }

    private static void check(
            DmnDecision decision, Map<String, String> combination, List<String> outputs, List<String> cells) {
        @Nullable
        DmnDecisionRuleResult result =
                ENGINE.evaluateDecisionTable(decision, typed(combination)).getFirstResult();
        if (cells.get(combination.size()).isEmpty()) {
            assertThat(result).as("%s", combination).isNull();
            return;
        }
        assertThat(result).as("%s", combination).isNotNull();
        for (int i = 0; i < outputs.size(); i++) {
            assertThat(String.valueOf(result.<Object>getEntry(outputs.get(i))))
                    .as("%s %s", combination, outputs.get(i))
                    .isEqualTo(cells.get(combination.size() + i));
        }
        assertThat(result.<String>getEntry("legalBasis")).isNotBlank();
        assertThat(result.<String>getEntry("status")).isIn("法定", "本地配置");
    }

    private static Map<String, Object> typed(Map<String, String> combination) {
        Map<String, Object> typed = new LinkedHashMap<>(combination);
        typed.computeIfPresent("judicialTransfer", (name, value) -> Boolean.valueOf(value.toString()));
        return typed;
    }

    private static List<Map<String, String>> combinations(List<String> inputs, List<String> cells) {
        List<Map<String, String>> all = List.of(Map.of());
        for (int i = 0; i < inputs.size(); i++) {
            String name = inputs.get(i);
            List<String> values = cells.get(i).equals("-")
                    ? Objects.requireNonNull(INPUTS.get(name))
                    : Arrays.asList(cells.get(i).split(",", -1));
            all = all.stream()
                    .flatMap(combination -> values.stream().map(value -> {
                        Map<String, String> extended = new LinkedHashMap<>(combination);
                        extended.put(name, value);
                        return extended;
                    }))
                    .toList();
        }
        return all;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(";", -1));
    }

    private static List<String> lines(String table) {
        try (InputStream csv = resource("sanction/" + table + ".csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SanctionTablesTest.class.getClassLoader().getResourceAsStream(name));
    }
}
