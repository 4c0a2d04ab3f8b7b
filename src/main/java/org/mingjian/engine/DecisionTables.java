package org.mingjian.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
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
