package org.mingjian.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads decision tables outside a process, in their latest deployment, so that an administrator's new row takes effect
 * at once. A DMN engine of its own evaluates them: the process engine would write history for every form that is opened.
 */
@Component
public class DecisionTables {

    private final ObjectProvider<SpringProcessEngineConfiguration> engine;
    private final DmnEngine dmn =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    DecisionTables(ObjectProvider<SpringProcessEngineConfiguration> engine) {
        this.engine = engine;
    }

    /** The outputs of every row that matches, in the order of the table. */
    public List<Map<String, Object>> rows(String table, Map<String, Object> inputs) {
        return dmn.evaluateDecisionTable(latest(table), inputs).getResultList();
    }

    private DmnDecision latest(String table) {
        SpringProcessEngineConfiguration configuration = engine.getObject();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> (DmnDecision)
                        configuration.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(table)));
    }
}
