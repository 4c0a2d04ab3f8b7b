package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BiConsumer;

/** What opens from the bar and beside a task: 查找案件, 刚办结, 登记 with 查重, and 检举控告人. */
final class DeskScreens {

    private final Handler handler;
    private final Page page;
    private final BiConsumer<String, Page> look;

    DeskScreens(Handler handler, BiConsumer<String, Page> look) {
        this.handler = handler;
        this.page = handler.page();
        this.look = look;
    }

    private void seen(String screen) {
        assertThat(page.locator(".loader:visible, .mj-waiting:visible, .ant-btn-loading:visible"))
                .hasCount(0);
        look.accept(screen, page);
    }

    /** 查找案件, with the case of this number behind it. */
    void search(String caseNumber) {
        FindDrawer find = FindDrawer.open(page);
        assertThat(find.drawer().locator(".mj-found")).isVisible();
        seen("查找案件");
        for (Locator choice : find.drawer().locator(".ant-select input").all()) {
            choice.click();
            assertThat(page.locator(ActionBar.OPTIONS)).isVisible();
            seen("查找案件：选项");
            choice.press("Tab");
            assertThat(page.locator(ActionBar.OPTIONS)).hasCount(0);
        }
        Locator days = find.drawer().locator(".ant-picker-range input").first();
        days.click();
        assertThat(page.locator(".ant-picker-dropdown")).isVisible();
        seen("查找案件：日期");
        find.writes("案号", "XS-0000-").findsNothing();
        seen("查找案件：没有结果");
        find.clears().writes("案号", caseNumber).finds(1).sortsBy("最近期限");
        assertThat(find.rows()).hasCount(1);
        seen("查找案件：结果");
        find.opens(caseNumber);
        seen("查找案件：案卷");
        page.keyboard().press("Escape");
        assertThat(page.locator(".mj-find .ant-drawer-body")).hasCount(0);
    }

    /** 刚办结, when there is a step to be taken back. */
    void ownSteps() {
        page.locator(".mj-own-button").click();
        Locator back = page.locator(".mj-own-steps button").first();
        assertThat(back).isVisible();
        seen("刚办结");
        back.click();
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("撤回")))
                .isVisible();
        seen("刚办结：撤回");
        page.locator(".mj-dialog .ant-modal-footer button").last().click();
        assertThat(page.locator(".ant-form-item-explain-error")).isVisible();
        seen("刚办结：撤回，必填项未填");
        page.locator(".mj-dialog .ant-modal-footer button").first().click();
        assertThat(page.locator(".mj-dialog .ant-modal")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.locator(".mj-own-steps")).hasCount(0);
    }

    /** 登记, while a clue about the same person is there already. */
    void registration(String known) {
        handler.startsProcess("问题线索全流程");
        assertThat(page.locator(".mj-earlier")).isVisible();
        seen("登记：查重");
        handler.fills("姓名", known);
        assertThat(page.locator(".mj-earlier li").first()).isVisible();
        seen("登记：可能重复的线索");
        handler.fills("姓名", "无此人" + System.nanoTime());
        assertThat(page.locator(".mj-earlier")).containsText("未发现");
        seen("登记：没有重复的线索");
        handler.clicks("关闭");
        assertThat(page.locator(".modal-dialog")).hasCount(0);
    }

    /** 检举控告人 beside the task of a report under a real name. */
    void informant(String taskId) {
        handler.opensTaskById(taskId).opensTab("检举控告人");
        Locator tab = page.locator(".mj-informant");
        assertThat(tab.getByLabel("证件号码")).isVisible();
        seen("检举控告人");
        Locator save = tab.locator("button[type=submit]");
        save.click();
        assertThat(tab.getByText("请填写姓名")).isVisible();
        seen("检举控告人：必填项未填");
        tab.getByLabel("姓名").fill("司徒举报");
        tab.getByLabel("证件号码").fill("110105194912310021");
        save.click();
        assertThat(tab.locator(".ant-alert-error")).isVisible();
        seen("检举控告人：证件号码不正确");
        tab.getByLabel("证件号码").fill("11010519491231002X");
        save.click();
        assertThat(tab.locator(".mj-masked")).isVisible();
        seen("检举控告人：已保存");
        tab.locator("button").first().click();
        assertThat(tab.getByLabel("证件号码")).hasValue("11010519491231002X");
        seen("检举控告人：查看");
    }
}
