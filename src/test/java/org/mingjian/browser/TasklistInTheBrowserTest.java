package org.mingjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** The plain way through Tasklist: log in, open, claim, fill in, submit. */
@BrowserTest
class TasklistInTheBrowserTest {

    @Autowired
    CaseWorker worker;

    @Autowired
    RuntimeService variables;

    private String number = "";

    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "inspect-3", "opinion", "AGREE");
        number = worker.register("petition-a", wishes);
        while (!worker.openTasks(number).get(0).getTaskDefinitionKey().equals("userTask_signReceipt")) {
            worker.complete(worker.openTasks(number).get(0), wishes);
        }
    }

    @Test
    void a_handler_claims_a_task_fills_in_its_form_and_hands_it_in() {
        Handler.logsIn("inspect-3-a")
                .opensFilter("本部门待领")
                .opensTask("签收线索", number)
                .claims()
                .fills("已收到线索材料，清点无误", "是")
                .fills("材料清点情况", "举报信一封，共三页")
                .submits();

        assertThat(worker.openTasks(number))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_analyseClue");
    }

    @Test
    void a_link_to_a_task_that_is_no_longer_there_says_so_in_Chinese() {
        String task = CaseAt.open(worker, number).getId();
        worker.complete(CaseAt.open(worker, number), "inspect-3-a", Map.of());
        Page page = Handler.logsIn("inspect-3-a").page();
        page.navigate(Chromium.running().address("/camunda/app/tasklist/default/#/?task=" + task));

        Locator told = page.locator(".notification, .alert")
                .filter(new FilterOptions().setHasText("不能打开该任务"))
                .first();
        PlaywrightAssertions.assertThat(told).containsText("该任务已经办结，或者不由您办理");
        assertThat(LatinWords.on(page)).isEmpty();
    }

    @Test
    void a_clerk_registers_a_clue() {
        String who = "某镇干部" + System.nanoTime();
        Handler clerk = Handler.logsIn("petition-a").startsProcess("问题线索全流程");
        clerk.form()
                .fills("线索来源", "信访举报")
                .fills("收到日期", "2026-06-01")
                .fills("实名检举控告", "是")
                .fills("姓名", who)
                .fills("职务", "副镇长")
                .fills("工作单位", "东河镇人民政府")
                .fills("职级类别", "科级及以下干部")
                .fills("问题类别", "违反廉洁纪律")
                .fills("反映的主要问题", "反映其违规收受管理服务对象礼金。");
        clerk.starts();

        assertThat(variables
                        .createVariableInstanceQuery()
                        .variableValueEquals("subjectName", who)
                        .count())
                .isPositive();
    }
}
