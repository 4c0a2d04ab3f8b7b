package org.mingjian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The decision table against {@code enforcement-effects.csv}, which a person with the rules at hand has read. */
class EnforcementEffectsTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE =
            ENGINE.parseDecision("enforcement-effects", resource("processes/enforcement/enforcement-effects.dmn"));

    @ParameterizedTest
    @CsvFileSource(resources = "/enforcement/enforcement-effects.csv", delimiter = ';', numLinesToSkip = 1)
    void every_pair_of_sanctions_implies_what_has_to_be_done(
            PartySanction party,
            GovernmentSanction government,
            boolean delivery,
            boolean organisationCopy,
            boolean postAndPay,
            String visitAfter) {
        assertThat(row(party, government))
                .containsEntry("delivery", delivery)
                .containsEntry("organisationCopy", organisationCopy)
                .containsEntry("postAndPay", postAndPay)
                .containsEntry("visitAfter", visitAfter);
    }

    @Test
    void no_pair_of_sanctions_is_left_out() {
        for (PartySanction party : PartySanction.values()) {
            for (GovernmentSanction government : GovernmentSanction.values()) {
                assertThat(row(party, government))
                        .as("%s, %s", party, government)
                        .isNotEmpty();
            }
        }
    }

    private static Map<String, Object> row(PartySanction party, GovernmentSanction government) {
        return ENGINE.evaluateDecisionTable(
                        TABLE, Map.of("partySanction", party.name(), "governmentSanction", government.name()))
                .getSingleResult()
                .getEntryMap();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                EnforcementEffectsTest.class.getClassLoader().getResourceAsStream(name));
    }
}
