package org.mingjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What people meet on every screen: no foreign word, whatever language their browser speaks; nothing that keeps somebody
 * from using it; nothing cut off at 1366 by 768.
 */
@BrowserTest
class ScreensTest {

    @Autowired
    CaseWorker worker;

    @Autowired
    RuntimeService instances;

    private String number = "";

    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "inspect-4", "opinion", "AGREE");
        number = worker.register("petition-a", wishes);
        while (!worker.openTasks(number).get(0).getTaskDefinitionKey().equals("userTask_analyseClue")) {
            worker.complete(worker.openTasks(number).get(0), wishes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void a_handler_meets_chinese_and_no_barrier(String locale) {
        Look look = Look.in(locale, "tasklist");
        TasklistScreens.walk("inspect-4-a", locale, "分析研判", number, look);

        assertThat(look.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void a_supervisor_meets_chinese_and_no_barrier(String locale) {
        ProcessInstance clue = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("clue")
                .singleResult();
        Look look = Look.in(locale, "cockpit", CockpitScreens::isKnown);
        CockpitScreens.walk(locale, clue.getProcessDefinitionId(), clue.getId(), look);

        assertThat(look.found()).isEmpty();
    }
}
