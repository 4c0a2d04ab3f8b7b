package org.mingjian.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingjian.deadline.Period;
import org.mingjian.supervision.MeasureKind;

class SupervisionLadderTest {

    private static final DmnEngine DMN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "step {0} after {1} days: {2}")
    @CsvFileSource(resources = "/supervision/supervision-ladder.csv", delimiter = ';', numLinesToSkip = 1)
    void every_step_has_its_measure(int step, int daysOverdue, MeasureKind measure, @Nullable String interval)
            throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/processes/supervision/supervision-ladder.dmn")) {
            Map<String, Object> row = DMN.evaluateDecisionTable(
                            DMN.parseDecision("supervision-ladder", in),
                            Variables.createVariables().putValue("step", step).putValue("daysOverdue", daysOverdue))
                    .getSingleResult()
                    .getEntryMap();

            assertThat(row.get("measure")).isEqualTo(measure.name());
            assertThat(row.get("interval")).isEqualTo(interval);
            assertThat(row.get("status")).isEqualTo("本地配置");
            if (interval != null) {
                assertThat(Period.parse(interval)).hasToString(interval);
            }
        }
    }
}
