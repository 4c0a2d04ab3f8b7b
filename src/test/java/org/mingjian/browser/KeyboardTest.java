package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a handler through a task without a mouse. */
@BrowserTest
class KeyboardTest {

    @Autowired
    CaseWorker worker;

    private String number = "";

    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "style", "opinion", "AGREE");
        number = worker.register("petition-a", wishes);
        while (!worker.openTasks(number).get(0).getTaskDefinitionKey().equals("userTask_signReceipt")) {
            worker.complete(worker.openTasks(number).get(0), wishes);
        }
    }

    @Test
    void a_task_is_found_claimed_read_and_handed_in_with_the_keyboard_alone() {
        Handler handler = Handler.atTheDoor("style-a", "tasklist", "zh-CN");
        Page page = handler.page();
        assertThat(page.getByPlaceholder("用户名")).isFocused();
        Keyboard keys = new Keyboard(page)
                .types("style-a")
                .to(page.getByPlaceholder("密码"))
                .types(Handler.PASSWORD)
                .press("Enter");
        handler.seesTasklist();

        keys.to(page.locator(Handler.INBOX)).press("Enter");
        assertThat(page.locator(".mj-inbox")).isVisible();
        keys.press("Escape");
        assertThat(page.locator(".mj-inbox")).isHidden();
        assertThat(page.locator(Handler.INBOX)).isFocused();

        keys.to(named(page, ".task-filter .name a", "本部门待领")).press("Enter");
        Locator task = page.locator(".tasks-list li.task")
                .filter(new FilterOptions().setHasText(number))
                .locator("h4.task a");
        assertThat(task).isVisible();
        keys.to(task).press("Enter");
        handler.seesTask("签收线索");
        keys.to(page.locator(".task-card .claim")).press("Enter");
        assertThat(page.locator(".task-card .unclaim")).isVisible();

        keys.to(named(page, ".nav-tabs a", "案卷")).press("Enter");
        assertThat(page.locator(".mj-case [role=tab]").first()).isVisible();
        keys.to(page.locator(".mj-case [role=tab][aria-selected=true]")).press("ArrowRight");
        page.locator(".nav-tabs a").first().focus();
        keys.press("Enter");

        keys.to(handler.form().field("已收到线索材料，清点无误").locator("input")).press("Space");
        keys.to(handler.form().field("材料清点情况").locator("textarea")).types("共三页");
        keys.to(handler.submit()).press("Enter");
        assertThat(page.locator(".task-card h2.task").filter(new FilterOptions().setHasText("签收线索")))
                .hasCount(0);
        assertThat(worker.openTasks(number).get(0).getTaskDefinitionKey()).isEqualTo("userTask_analyseClue");
    }

    private static Locator named(Page page, String selector, String text) {
        return page.locator(selector).filter(new FilterOptions().setHasText(text));
    }
}
