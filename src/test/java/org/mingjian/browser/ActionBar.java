package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** 办理操作: the buttons above the parts of a case, and the dialog of each, as a person uses them. */
final class ActionBar {

    /** The list of a choice that is open. */
    static final String OPTIONS = ".ant-select-dropdown:not(.ant-select-dropdown-hidden)";

    private final Page page;
    private String open = "";

    ActionBar(Page page) {
        this.page = page;
    }

    Locator button(String label) {
        return page.locator(".mj-actions[role=toolbar] button")
                .filter(new FilterOptions().setHasText(Words.exactly(label)))
                .last();
    }

    /** The labels of what is offered. */
    List<String> labels() {
        assertThat(page.locator(".mj-actions[role=toolbar] button").first()).isVisible();
        return page.locator(".mj-actions[role=toolbar]")
                .last()
                .locator("button")
                .allInnerTexts();
    }

    ActionBar opens(String label) {
        open = label;
        button(label).click();
        assertThat(dialog()).isVisible();
        return this;
    }

    /** A dialog that was opened elsewhere. */
    ActionBar opened(String label) {
        open = label;
        assertThat(dialog()).isVisible();
        return this;
    }

    /** The dialog of the action that was opened last. */
    Locator dialog() {
        return page.getByRole(
                AriaRole.DIALOG, new GetByRoleOptions().setName(open).setExact(true));
    }

    /** Chooses by typing, as lists of people are long. */
    ActionBar chooses(String field, String option) {
        dialog().getByLabel(field, new GetByLabelOptions().setExact(true)).fill(option);
        page.locator(OPTIONS + " .ant-select-item-option")
                .filter(new FilterOptions().setHasText(option))
                .first()
                .click();
        assertThat(dialog().locator(".ant-select")
                        .filter(new FilterOptions().setHasText(option))
                        .first())
                .isVisible();
        return this;
    }

    ActionBar writes(String field, String text) {
        dialog().getByLabel(field, new GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Sends the dialog. */
    ActionBar confirms() {
        confirmation().click();
        return this;
    }

    /** Sends the dialog and reads what has happened. */
    ActionBar confirms(String message) {
        confirmation().click();
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator(".mj-done-words, .ant-notification-notice")
                        .filter(new FilterOptions().setHasText(message))
                        .first())
                .isVisible();
        return this;
    }

    void leaves() {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("取消").setExact(true))
                .click();
        assertThat(dialog()).hasCount(0);
    }

    /** Waits until this is offered: after an action the page reads the task anew. */
    ActionBar isOffered(String label) {
        assertThat(button(label)).isVisible();
        return this;
    }

    private Locator confirmation() {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("确定" + open).setExact(true));
    }
}
