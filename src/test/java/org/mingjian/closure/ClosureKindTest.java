package org.mingjian.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The decision table against {@code closure-kind.csv}, which a person with the rules at hand has read. */
class ClosureKindTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE =
            ENGINE.parseDecision("closure-kind", resource("processes/closure/closure-kind.dmn"));

    @ParameterizedTest
    @CsvFileSource(resources = "/closure/closure-kind.csv", delimiter = ';', numLinesToSkip = 1)
    void every_ending_is_of_one_kind(
            String stageOutcome,
            String clueOutcome,
            String inquiryOutcome,
            String inquiryMethod,
            String sanctionOutcome,
            ClosureKind kind,
            String form) {
        Map<String, Object> outcomes = Map.of(
                "stageOutcome", stageOutcome,
                "clueOutcome", clueOutcome,
                "inquiryOutcome", inquiryOutcome,
                "inquiryMethod", inquiryMethod,
                "sanctionOutcome", sanctionOutcome);
        assertThat(ENGINE.evaluateDecisionTable(TABLE, outcomes)
                        .getSingleResult()
                        .getEntryMap())
                .containsEntry("kind", kind.name())
                .containsEntry("form", form);
    }

    @Test
    void the_table_knows_every_kind() {
        assertThat(((DmnDecisionTableImpl) TABLE.getDecisionLogic()).getRules())
                .extracting(rule -> rule.getConclusions().get(0).getExpression())
                .contains(Arrays.stream(ClosureKind.values())
                        .map(kind -> '"' + kind.name() + '"')
                        .toArray(String[]::new));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ClosureKindTest.class.getClassLoader().getResourceAsStream(name));
    }
}
