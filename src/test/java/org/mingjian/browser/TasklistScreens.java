package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;

/** Every screen of Tasklist that a handler meets, visited one after the other. */
final class TasklistScreens {

    private final Handler handler;
    private final Page page;
    private final BiConsumer<String, Page> look;

    /** @param look what is done on each screen: its name, and the page */
    private TasklistScreens(Handler handler, BiConsumer<String, Page> look) {
        this.handler = handler;
        this.page = handler.page();
        this.look = look;
    }

    static void walk(String user, String locale, String taskName, String caseNumber, BiConsumer<String, Page> look) {
        new TasklistScreens(Handler.atTheDoor("nobody", "tasklist", locale), look).wrongPassword();
        TasklistScreens screens = new TasklistScreens(Handler.atTheDoor(user, "tasklist", locale), look);
        screens.door();
        screens.list();
        screens.search();
        screens.task(taskName, caseNumber);
        screens.dialogs();
        screens.processes();
        screens.profile();
    }

    private void seen(String screen) {
        assertThat(page.locator(".loader:visible, .mj-waiting:visible")).hasCount(0);
        look.accept(screen, page);
    }

    private void wrongPassword() {
        handler.entersPassword("wrong");
        assertThat(page.locator(".notifications .alert")).isVisible();
        seen("登录：密码错误");
    }

    private void door() {
        assertThat(page.getByPlaceholder("用户名")).isVisible();
        seen("登录");
        handler.entersPassword(Handler.PASSWORD);
        handler.seesTasklist();
        seen("空列表");
    }

    private void list() {
        for (String filter : List.of("我的任务", "即将到期", "已超期", "全部可见", "本部门待领")) {
            handler.opensFilter(filter);
            seen("筛选：" + filter);
        }
        page.locator(".sorting-choice .dropdown-toggle").first().click();
        seen("排序菜单");
        page.locator(".sorting-choice .dropdown-menu").getByText("流程变量").first().click();
        assertThat(page.locator(".variable-inputs:visible")).hasCount(1);
        seen("排序：变量");
        page.keyboard().press("Escape");
        page.locator(".task-filter.active .actions a").click();
        Locator dialog = dialog();
        seen("筛选详情");
        for (Locator section :
                dialog.locator(".panel-heading a, .accordion-toggle").all()) {
            section.click();
            seen("筛选详情：" + section.innerText());
        }
        closeDialog();
    }

    private void search() {
        Locator field = page.getByPlaceholder("筛选任务");
        field.click();
        assertThat(page.locator(".search-container .uib-typeahead-match").first())
                .isVisible();
        seen("检索条件");
        for (String criterion : List.of("流程变量", "案号", "承办人", "办理期限")) {
            field.fill(criterion);
            page.locator(".search-container .uib-typeahead-match")
                    .filter(new FilterOptions().setHasText(Words.exactly(criterion)))
                    .first()
                    .click();
            // the new condition takes the focus a moment later
            assertThat(page.locator(".search-label :focus, .uib-daypicker:focus"))
                    .hasCount(1);
            seen("检索：" + criterion);
            page.keyboard().press("Escape");
            assertThat(page.locator(".search-label form.edit")).hasCount(0);
        }
        Locator remove = page.locator(".search-label .remove-search, .search-label .glyphicon-remove");
        while (remove.count() > 0) {
            remove.first().click();
        }
    }

    private void task(String taskName, String caseNumber) {
        handler.opensFilter("本部门待领").opensTask(taskName, caseNumber);
        seen("任务：未领取");
        handler.claims();
        seen("任务：表单");
        for (Locator field : page.locator(".fjs-form .fjs-select-display").all()) {
            field.click();
            seen("表单：选项");
            page.keyboard().press("Escape");
        }
        for (Locator field : page.locator(".fjs-form .flatpickr-input").all()) {
            field.click();
            seen("表单：日期");
            page.keyboard().press("Escape");
        }
        for (String tab : List.of("办理记录", "流程图", "说明", "案卷")) {
            handler.opensTab(tab);
            seen("任务：" + tab);
        }
        for (Locator tab : page.locator(".mj-case [role=tab]").all()) {
            tab.click();
            seen("案卷：" + tab.innerText());
        }
        handler.opensTab("表单");
    }

    private void dialogs() {
        page.locator(".task-card .meta .followup-date").click();
        assertThat(page.locator(".followup-date .preview")).isVisible();
        seen("跟进日期");
        page.keyboard().press("Escape");
        page.locator(".task-card .meta .due-date").click();
        seen("办理期限");
        page.keyboard().press("Escape");
        page.locator(".task-card .groups a").click();
        dialog();
        seen("可领取单位");
        closeDialog();
        page.locator(".createCommentLink").click();
        dialog();
        seen("添加备注");
        closeDialog();
        page.locator(".showShortcutHelp").click();
        dialog();
        seen("快捷键");
        closeDialog();
        page.locator(Handler.INBOX).click();
        assertThat(page.locator(".mj-inbox")).isVisible();
        seen("收件箱");
        page.keyboard().press("Escape");
        assertThat(page.locator(".mj-inbox")).isHidden();
    }

    private void processes() {
        handler.clicks("启动流程");
        Locator dialog = dialog();
        assertThat(dialog.locator("ul.processes a").first()).isVisible();
        seen("启动流程");
        for (String process : dialog.locator("ul.processes a").allInnerTexts()) {
            dialog.locator("ul.processes a")
                    .filter(new FilterOptions().setHasText(Words.exactly(process)))
                    .click();
            assertThat(dialog.locator(".fjs-form")).isVisible();
            seen("启动：" + process);
            page.locator(".modal-footer button.btn-primary:visible").click();
            seen("启动：" + process + "，必填项未填");
            handler.clicks("返回");
        }
        closeDialog();
    }

    private void profile() {
        page.locator(".account .dropdown-toggle").click();
        seen("用户菜单");
        handler.clicks("个人信息");
        page.waitForURL("**/welcome/**");
        assertThat(page.locator("[cam-widget-header] .account")).isVisible();
        seen("首页");
    }

    private Locator dialog() {
        Locator dialog = page.locator(".modal-dialog");
        assertThat(dialog).isVisible();
        return dialog;
    }

    private void closeDialog() {
        page.keyboard().press("Escape");
        assertThat(page.locator(".modal-dialog")).hasCount(0);
    }
}
