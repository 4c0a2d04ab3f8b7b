package org.mingjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supervisor opens when something has gone wrong, and what administrators open. */
@BrowserTest
class SupervisionScreensTest {

    @Autowired
    CaseWorker worker;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void a_supervisor_looks_into_decisions_and_failures(String locale) {
        Look look = Look.in(locale, "supervision", CockpitScreens::isKnown);
        Job job = failed();
        HistoricDecisionInstance decision =
                history.createHistoricDecisionInstanceQuery().listPage(0, 1).get(0);
        Batch batch = management.setJobRetriesAsync(List.of(job.getId()), 1);
        try {
            TroubleScreens screens = new TroubleScreens(Handler.atTheDoor("supervisor", "cockpit", locale), look);
            screens.decision(decision.getDecisionDefinitionId(), decision.getId());
            screens.failure(job.getProcessInstanceId());
            screens.batch(batch.getId());
        } finally {
            management.deleteBatch(batch.getId(), true);
            management.setJobRetries(job.getId(), 1);
        }

        assertThat(look.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void an_administrator_meets_chinese(String locale) {
        Look look = Look.in(locale, "admin");
        new AdminScreens(Handler.atTheDoor("system-admin", "admin", locale), look).walk();

        assertThat(look.found()).isEmpty();
    }

    /** A timer of a case that has used up its tries. */
    private Job failed() {
        String number =
                CaseAt.step(worker, "userTask_analyseClue", Map.of("proposedUnit", "inspect-4", "opinion", "AGREE"));
        Job job = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).list().stream())
                .findFirst()
                .orElseThrow();
        management.setJobRetries(job.getId(), 0);
        return job;
    }
}
