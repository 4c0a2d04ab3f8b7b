package org.mingjian.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads decision tables outside a process, in their latest deployment, so that an administrator's new row takes effect
 * at once. A DMN engine of its own evaluates them: the process engine would write history for every form that is opened.
 *
 * <p>A deployed table answers the same question always the same, so answers are kept; a table that looked at the clock
 * instead of its inputs would be wrong here.
 */
@Component
public class DecisionTables {

    private final ObjectProvider<SpringProcessEngineConfiguration> engine;
    private final DmnEngine dmn =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Cache<Question, List<Map<String, Object>>> answers =
            Caffeine.newBuilder().maximumSize(1_000).build();

    DecisionTables(ObjectProvider<SpringProcessEngineConfiguration> engine) {
        this.engine = engine;
    }

    /** The outputs of every row that matches, in the order of the table. */
    public List<Map<String, Object>> rows(String table, Map<String, Object> inputs) {
        DecisionDefinitionEntity latest = latest(table);
        return answers.get(
                new Question(latest.getId(), Map.copyOf(inputs)),
                question -> dmn.evaluateDecisionTable(latest, inputs).getResultList());
    }

    /** The outputs of all rows, whatever they ask for, in the order of the table; of outputs that are texts. */
    public List<Map<String, String>> allRows(String table) {
        DmnDecisionTableImpl all = (DmnDecisionTableImpl) latest(table).getDecisionLogic();
        return all.getRules().stream().map(rule -> texts(all, rule)).toList();
    }

    private static Map<String, String> texts(DmnDecisionTableImpl table, DmnDecisionTableRuleImpl rule) {
        Map<String, String> texts = new HashMap<>();
        for (int column = 0; column < rule.getConclusions().size(); column++) {
            @Nullable String written = rule.getConclusions().get(column).getExpression();
            texts.put(
                    table.getOutputs().get(column).getOutputName(),
                    written == null ? "" : written.strip().replaceAll("^\"|\"$", ""));
        }
        return texts;
    }

    /** Whether the table is deployed; at the very first start it comes after models that are deployed before it. */
    public boolean has(String table) {
        return engine.getObject()
                        .getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .count()
                > 0;
    }

    private DecisionDefinitionEntity latest(String table) {
        SpringProcessEngineConfiguration configuration = engine.getObject();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> (DecisionDefinitionEntity)
                        configuration.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(table)));
    }

    private record Question(String version, Map<String, Object> inputs) {}
}
