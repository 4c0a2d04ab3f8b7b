package org.mingjian.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table row by row against {@code approval-chain.csv}, which a person with the rules at hand has read. */
class ApprovalChainTest {

    private static final List<String> RANKS =
            List.of("PEER_CHIEF", "PEER_MANAGED", "LOWER_CHIEF", "SECTION", "VILLAGE", "OTHER");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision CHAIN =
            ENGINE.parseDecision("approval-chain", resource("processes/approval/approval-chain.dmn"));

    record Row(String matter, List<String> ranks, String levels, String matterName, String status) {

        static Row of(String line) {
            String[] cells = line.split(";", -1);
            List<String> ranks = cells[1].equals("-") ? RANKS : Arrays.asList(cells[1].split(","));
            return new Row(cells[0], ranks, cells[2], cells[3], cells[4]);
        }
    }

    static Stream<Row> rows() {
        try (InputStream csv = resource("approval/approval-chain.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_gives_its_chain(Row row) {
        for (String rank : row.ranks()) {
            DmnDecisionResult result = chain(row.matter(), rank);
            assertThat(result.getSingleResult().getEntryMap())
                    .containsEntry("levels", row.levels())
                    .containsEntry("matterName", row.matterName())
                    .containsEntry("status", row.status());
            assertThat(result.getSingleResult().<String>getEntry("legalBasis")).isNotBlank();
            assertThat(Matter.of(row.matter(), row.matterName(), row.levels()).chain())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_table_has_no_rows_beside_those() {
        assertThat(((DmnDecisionTableImpl) CHAIN.getDecisionLogic()).getRules()).hasSize((int) rows().count());
    }

    @Test
    void an_unknown_matter_has_no_chain() {
        assertThat(chain("LUNCH", "SECTION")).isEmpty();
    }

    @Test
    void where_the_rank_decides_an_unknown_rank_has_no_chain() {
        assertThat(chain("FILING", null)).isEmpty();
        assertThat(chain("VERIFICATION_START", null)).isEmpty();
    }

    private static DmnDecisionResult chain(String matter, @Nullable String rank) {
        return ENGINE.evaluateDecision(
                CHAIN, Variables.createVariables().putValue("matter", matter).putValue("rankGroup", rank));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ApprovalChainTest.class.getClassLoader().getResourceAsStream(name));
    }
}
