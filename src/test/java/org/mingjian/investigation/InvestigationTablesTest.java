package org.mingjian.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.people.Level;

/** The decision tables of investigation, row by row against CSV files that a person with the rules at hand has read. */
class InvestigationTablesTest {

    private static final List<String> KINDS = List.of("PARTY", "SUPERVISION", "BOTH");
    private static final List<String> RANKS =
            List.of("PEER_CHIEF", "PEER_MANAGED", "LOWER_CHIEF", "SECTION", "VILLAGE", "OTHER");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision MEASURES = table("investigation-measures");
    private static final DmnDecision DOSSIER = table("investigation-dossier");
    private static final DmnDecision PERIOD = table("investigation-period");

    static Stream<List<String>> measures() {
        return csv("investigation-measures");
    }

    static Stream<List<String>> items() {
        return csv("investigation-dossier");
    }

    @ParameterizedTest
    @MethodSource("measures")
    void every_measure_has_its_lowest_level_where_it_is_allowed(List<String> row) {
        for (String kind : of(row.get(1), KINDS)) {
            for (String rank : of(row.get(2), RANKS)) {
                assertThat(measure(row.get(0), kind, rank).getSingleResult().getEntryMap())
                        .containsEntry("name", row.get(3))
                        .containsEntry("level", Level.valueOf(row.get(4)).name())
                        .containsEntry("status", row.get(5));
            }
        }
    }

    @Test
    void a_party_filing_allows_no_measure_of_the_supervision() {
        for (String measure : List.of("INTERROGATE", "SEARCH", "FREEZE", "TECHNICAL", "CUSTODY", "DETENTION")) {
            assertThat(measure(measure, "PARTY", "SECTION")).as(measure).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void every_paper_is_required_on_its_occasion_only(List<String> row) {
        for (String kind : KINDS) {
            for (boolean property : List.of(true, false)) {
                for (boolean crime : List.of(true, false)) {
                    for (Round round : Round.values()) {
                        boolean required = of(row.get(1), KINDS).contains(kind)
                                && matches(row.get(2), String.valueOf(property))
                                && matches(row.get(3), String.valueOf(crime))
                                && matches(row.get(4), round.name());
                        assertThat(titles(kind, property, crime, round).contains(row.get(5)))
                                .isEqualTo(required);
                    }
                }
            }
        }
    }

    @Test
    void the_papers_come_in_the_order_of_the_list() {
        assertThat(titles("BOTH", true, true, Round.SUPPLEMENT))
                .containsExactlyElementsOf(items().map(row -> row.get(5)).toList());
    }

    @Test
    void the_tables_have_no_rows_beside_those() {
        assertThat(((DmnDecisionTableImpl) MEASURES.getDecisionLogic()).getRules())
                .hasSize((int) measures().count());
        assertThat(((DmnDecisionTableImpl) DOSSIER.getDecisionLogic()).getRules())
                .hasSize((int) items().count());
    }

    @Test
    void the_kind_of_the_filing_decides_on_the_period() {
        assertThat(KINDS.stream().map(InvestigationTablesTest::period))
                .containsExactly("PARTY_INVESTIGATION", "INVESTIGATION", "INVESTIGATION");
    }

    private static String period(String kind) {
        return ENGINE.evaluateDecisionTable(PERIOD, Map.of("filingKind", kind))
                .getSingleResult()
                .getSingleEntry();
    }

    private static DmnDecisionTableResult measure(String measure, String kind, String rank) {
        return ENGINE.evaluateDecisionTable(
                MEASURES, Map.of("measure", measure, "filingKind", kind, "rankGroup", rank));
    }

    private static List<String> titles(String kind, boolean property, boolean crime, Round round) {
        return ENGINE.evaluateDecisionTable(
                        DOSSIER,
                        Map.of(
                                "filingKind", kind,
                                "property", property,
                                "crimeSuspected", crime,
                                "investigationRound", round.name()))
                .collectEntries("title");
    }

    private static List<String> of(String cell, List<String> all) {
        return cell.equals("-") ? all : List.of(cell.split(",", -1));
    }

    private static boolean matches(String cell, String value) {
        return cell.equals("-") || cell.equals(value);
    }

    private static DmnDecision table(String word) {
        return ENGINE.parseDecision(word, resource("processes/investigation/" + word + ".dmn"));
    }

    private static Stream<List<String>> csv(String word) {
        try (InputStream csv = resource("investigation/" + word + ".csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                InvestigationTablesTest.class.getClassLoader().getResourceAsStream(name));
    }
}
