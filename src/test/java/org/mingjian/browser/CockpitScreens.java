package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every screen of Cockpit that a supervisor meets, visited one after the other. */
final class CockpitScreens {

    private static final String HOME = "/camunda/app/cockpit/default/#/";

    private final Handler supervisor;
    private final Page page;
    private final BiConsumer<String, Page> look;

    private CockpitScreens(Handler supervisor, BiConsumer<String, Page> look) {
        this.supervisor = supervisor;
        this.page = supervisor.page();
        this.look = look;
    }

    /** @param look what is done on each screen: its name, and the page */
    static void walk(String locale, String definitionId, String instanceId, BiConsumer<String, Page> look) {
        CockpitScreens screens = new CockpitScreens(Handler.atTheDoor("supervisor", "cockpit", locale), look);
        screens.overviews();
        screens.one("流程定义", "process-definition/" + definitionId + "/runtime");
        screens.one("流程实例", "process-instance/" + instanceId + "/runtime");
    }

    /**
     * What stock Cockpit does and we cannot mend from outside: its tree of activities lays each name over the right half of
     * the button that folds it, so that it is 16 points wide to the mouse. The keys reach it, and a click on the
     * name does what one comes for.
     */
    static boolean isKnown(Barrier barrier) {
        return barrier.rule().equals("target-size") && barrier.told().contains("toggleOpen()");
    }

    private void seen(String screen) {
        assertThat(page.locator(".loader:visible, .loader-state:visible .animate-spin"))
                .hasCount(0);
        look.accept("监督：" + screen, page);
    }

    private void overviews() {
        supervisor.entersPassword(Handler.PASSWORD);
        assertThat(page.locator("[cam-widget-header] .account")).isVisible();
        assertThat(page.locator(".dashboard, .ctn-main").first()).isVisible();
        seen("总览");
        for (String place : List.of("processes", "decisions", "tasks", "repository", "batch")) {
            page.navigate(Chromium.running().address(HOME + place));
            page.waitForURL("**/#/" + place + "**");
            seen(place);
        }
    }

    /** A definition or an instance, its tabs, and the dialogs of its actions, which are left again. */
    private void one(String name, String place) {
        page.navigate(Chromium.running().address(HOME + place));
        assertThat(page.locator(".ctn-content-bottom .nav-tabs a, .nav-tabs a").first())
                .isVisible();
        assertThat(page.locator(".djs-container").first()).isVisible();
        Locator tabs = page.locator(".nav-tabs a:visible");
        for (int i = 0; i < tabs.count(); i++) {
            tabs.nth(i).click();
            seen(name + "：" + tabs.nth(i).innerText().strip());
        }
        Locator actions = page.locator(".btn-toolbar:visible, .action-button:visible");
        Set<String> opened = new HashSet<>();
        for (int i = 0; i < actions.count(); i++) {
            if (!opened.add(String.valueOf(actions.nth(i).getAttribute("aria-label")))) {
                continue;
            }
            actions.nth(i).click();
            assertThat(page.locator(".modal-dialog")).isVisible();
            seen(name + "，操作：" + page.locator(".modal-header").innerText().strip());
            page.keyboard().press("Escape");
            assertThat(page.locator(".modal-dialog")).hasCount(0);
        }
    }
}
