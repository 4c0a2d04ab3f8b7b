package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 查找案件: the search, as a person uses it. */
final class FindDrawer {

    private final Page page;
    private final Locator drawer;

    private FindDrawer(Page page) {
        this.page = page;
        this.drawer = page.locator(".mj-find .ant-drawer-body");
    }

    /** Opens it from the bar. */
    static FindDrawer open(Page page) {
        page.locator(".mj-find-button").click();
        FindDrawer find = new FindDrawer(page);
        assertThat(find.drawer.getByRole(AriaRole.SEARCH)).isVisible();
        return find;
    }

    Locator drawer() {
        return drawer;
    }

    FindDrawer writes(String field, String text) {
        field(field).fill(text);
        return this;
    }

    FindDrawer chooses(String field, String option) {
        field(field).click();
        page.locator(ActionBar.OPTIONS + " .ant-select-item-option")
                .filter(new FilterOptions().setHasText(Words.exactly(option)))
                .click();
        assertThat(page.locator(ActionBar.OPTIONS)).hasCount(0);
        return this;
    }

    /** 立卷日期 from one day to another, as {@code 2026-11-28}. */
    FindDrawer between(String from, String to) {
        Locator days = drawer.locator(".ant-picker-range input");
        days.first().fill(from);
        days.first().press("Enter");
        days.last().fill(to);
        days.last().press("Enter");
        assertThat(days.last()).hasValue(to);
        return this;
    }

    FindDrawer clears() {
        drawer.getByRole(AriaRole.BUTTON, named("清空条件")).click();
        return this;
    }

    /** Searches and waits until the answer is about what was asked. */
    FindDrawer finds(int total) {
        search();
        assertThat(drawer.locator(".mj-found")).hasText("共" + total + "件");
        return this;
    }

    FindDrawer findsNothing() {
        search();
        assertThat(drawer.getByText("没有符合条件的案件")).isVisible();
        return this;
    }

    void search() {
        page.waitForResponse(
                answer -> answer.url().endsWith("/desk/search"),
                () -> drawer.getByRole(AriaRole.BUTTON, named("查找")).click());
    }

    FindDrawer sortsBy(String column) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/desk/search"),
                () -> drawer.getByRole(AriaRole.BUTTON, named(column)).click());
        return this;
    }

    FindDrawer turnsTo(int number) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/desk/search"),
                () -> drawer.locator(".ant-pagination-item-" + number).click());
        return this;
    }

    /** The rows of the page that is shown. */
    Locator rows() {
        return drawer.locator(".mj-results tbody tr");
    }

    /** Opens a case that was found. */
    FindDrawer opens(String caseNumber) {
        drawer.getByRole(AriaRole.BUTTON, named(caseNumber)).click();
        assertThat(page.locator(".mj-find-case .mj-head")).containsText(caseNumber);
        return this;
    }

    private Locator field(String label) {
        return drawer.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
