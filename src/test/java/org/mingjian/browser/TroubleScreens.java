package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;

/** What a supervisor opens in Cockpit to find out why something was decided, or why it stands still. */
final class TroubleScreens {

    private static final String HOME = "/camunda/app/cockpit/default/#/";

    private final Page page;
    private final BiConsumer<String, Page> look;

    TroubleScreens(Handler supervisor, BiConsumer<String, Page> look) {
        this.page = supervisor.page();
        this.look = look;
        supervisor.entersPassword(Handler.PASSWORD);
        assertThat(page.locator("[cam-widget-header] .account")).isVisible();
    }

    private void seen(String screen) {
        assertThat(page.locator(".loader:visible, .loader-state:visible .animate-spin"))
                .hasCount(0);
        look.accept("监督：" + screen, page);
    }

    private void opens(String place) {
        page.navigate(Chromium.running().address(HOME + place));
    }

    /** A decision table, and one time that it was read. */
    void decision(String definitionId, String instanceId) {
        opens("decision-definition/" + definitionId);
        assertThat(page.locator(".tjs-table")).isVisible();
        seen("决策定义");
        opens("decision-instance/" + instanceId);
        assertThat(page.locator(".tjs-table")).isVisible();
        Locator tabs = page.locator(".nav-tabs a:visible");
        assertThat(tabs.first()).isVisible();
        for (int tab = 0; tab < tabs.count(); tab++) {
            tabs.nth(tab).click();
            seen("决策实例：" + tabs.nth(tab).innerText().strip());
        }
    }

    /** A case with a failed timer: the incident, and the dialog that tries again. */
    void failure(String instanceId) {
        opens("process-instance/" + instanceId + "/runtime?tab=incidents-tab");
        Locator again = page.locator("table.incidents-tab .action-button:visible");
        assertThat(again).isVisible();
        assertThat(page.locator(".djs-container").first()).isVisible();
        seen("故障");
        again.click();
        assertThat(page.locator(".modal-dialog")).isVisible();
        seen("故障：增加重试次数");
        page.keyboard().press("Escape");
        assertThat(page.locator(".modal-dialog")).hasCount(0);
    }

    void batch(String batchId) {
        opens("batch?details=" + batchId + "&type=runtime");
        assertThat(page.getByText(batchId).first()).isVisible();
        seen("批量操作");
    }
}
