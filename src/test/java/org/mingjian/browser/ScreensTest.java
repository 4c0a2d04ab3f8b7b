package org.mingjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
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

    /** What is wrong, and the first screen that shows it. */
    private final Map<String, String> found = new LinkedHashMap<>();

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
        TasklistScreens.walk("inspect-4-a", locale, "分析研判", number, (screen, page) -> {
            words(screen, page);
            if (locale.equals("zh-CN")) {
                barriers(screen, page);
                fits(screen, page);
            }
        });

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void a_supervisor_meets_chinese(String locale) {
        ProcessInstance clue = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("clue")
                .singleResult();
        CockpitScreens.walk(locale, clue.getProcessDefinitionId(), clue.getId(), this::words);

        assertThat(found).isEmpty();
    }

    private void words(String screen, Page page) {
        LatinWords.on(page).forEach(text -> found.putIfAbsent("外文：" + text, screen));
    }

    private void barriers(String screen, Page page) {
        Barriers.on(page).forEach(barrier -> found.putIfAbsent(barrier.rule() + "：" + barrier.told(), screen));
    }

    private void fits(String screen, Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"
                + " && [...document.querySelectorAll('[cam-widget-header] nav, .sections-menu')]"
                + ".every((bar) => bar.getBoundingClientRect().right <= innerWidth + 1"
                + " && bar.getBoundingClientRect().height <= 60)"))) {
            found.putIfAbsent("超出屏幕", screen);
        }
    }
}
