package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** 登记: what the petition office sees while it types, and what it alone keeps about the informant. */
@BrowserTest
class RegistrationInTheBrowserTest {

    private static final String NAME = "司徒不外传";

    @Autowired
    CaseWorker worker;

    @Test
    void while_a_clerk_types_a_known_name_the_earlier_clue_is_told_with_its_outcome() {
        String who = "重某件" + System.nanoTime();
        String open = worker.register("petition-a", Map.of("subjectName", who, "realName", false));
        String ended = worker.register("petition-a", Map.of("subjectName", who, "realName", false));
        for (List<Task> tasks = worker.openTasks(ended); !tasks.isEmpty(); tasks = worker.openTasks(ended)) {
            worker.complete(tasks.get(0), Map.of("jurisdiction", "OTHER", "realName", false));
        }
        Handler clerk = Handler.logsIn("petition-b").startsProcess("问题线索全流程");
        Locator panel = clerk.page().locator(".mj-earlier");
        assertThat(panel).containsText("在此列出可能重复的线索");

        clerk.form().fills("姓名", who);
        assertThat(panel).containsText("发现2件同名");
        assertThat(clue(panel, open)).containsText("已登记，尚未分办");
        assertThat(clue(panel, ended)).containsText("已办结：移送有关机关");
        clerk.form().fills("姓名", who + "甲");
        assertThat(panel).containsText("未发现同名或者内容相近的线索");
    }

    @Test
    void the_petition_office_enters_an_informant_who_is_masked_until_somebody_asks() {
        String number = worker.register("petition-a", Map.of("realName", true));
        Handler officer = Handler.logsIn("petition-a")
                .opensTaskById(CaseAt.open(worker, number).getId())
                .opensTab("检举控告人");
        Locator tab = officer.page().locator(".mj-informant");
        tab.getByLabel("姓名").fill(NAME);
        tab.getByLabel("证件号码").fill("11010519491231002X");
        tab.locator("button[type=submit]").click();
        assertThat(tab.getByText("已加密保存，并记入案卷。")).isVisible();
        assertThat(tab.locator(".mj-masked")).isVisible();
        assertThat(officer.page().getByText(NAME)).hasCount(0);

        tab.locator("button").filter(new FilterOptions().setHasText("查看（记入案卷）")).click();
        assertThat(tab.getByLabel("姓名")).hasValue(NAME);
        tab.locator("button").filter(new FilterOptions().setHasText("隐藏，不保存")).click();
        assertThat(tab.locator(".mj-masked")).isVisible();
        officer.opensTab("案卷").sees("登记检举控告人信息").sees("查看检举控告人信息");
        assertThat(officer.page().getByText(NAME)).hasCount(0);
    }

    @Test
    void an_inspector_who_handles_the_report_sees_neither_the_tab_nor_the_name() {
        String number = worker.register(
                "petition-a", Map.of("realName", true, "proposedUnit", "inspect-3", "opinion", "AGREE"));
        Handler officer = Handler.logsIn("petition-a")
                .opensTaskById(CaseAt.open(worker, number).getId())
                .opensTab("检举控告人");
        Locator tab = officer.page().locator(".mj-informant");
        tab.getByLabel("姓名").fill(NAME);
        tab.locator("button[type=submit]").click();
        assertThat(tab.locator(".mj-masked")).isVisible();
        CaseAt.worksUntil(
                worker,
                number,
                "userTask_analyseClue",
                Map.of("realName", true, "proposedUnit", "inspect-3", "opinion", "AGREE"));

        String taskId = CaseAt.open(worker, number).getId();
        for (String reader : List.of("inspect-3-a", "supervisor")) {
            Handler handler = Handler.logsIn(reader);
            Response answer = handler.page()
                    .waitForResponse(
                            response -> response.url().endsWith("/informants/tasks/" + taskId),
                            () -> handler.opensTaskById(taskId));
            assertThat(answer.status()).isEqualTo(404);
            handler.opensTab("案卷");
            assertThat(handler.page().locator(".mj-head")).containsText(number);
            assertThat(handler.page().locator(".tabbed-content .nav-tabs").getByText("检举控告人"))
                    .isHidden();
            assertThat(handler.page().getByText(NAME)).hasCount(0);
        }
    }

    private static Locator clue(Locator panel, String number) {
        return panel.locator("li").filter(new FilterOptions().setHasText(number));
    }
}
