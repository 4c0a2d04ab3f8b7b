package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import java.util.function.Consumer;

/**
 * Somebody who works in Tasklist, as a test drives it: each method is what a person does or sees, and waits until the
 * page has followed. What has no word here is done on {@link #page()}.
 */
public final class Handler {

    public static final String PASSWORD = "Mingjian-2026";

    /** The bell in the bar. */
    static final String INBOX = ".mj-bell-button[title=收件箱]";

    private final Page page;
    private String user;

    private Handler(String user, Page page) {
        this.user = user;
        this.page = page;
    }

    /** Logs in to Tasklist in a browser of one's own. */
    public static Handler logsIn(String user) {
        return logsIn(user, "zh-CN");
    }

    /** @param locale the language that the browser says to speak */
    public static Handler logsIn(String user, String locale) {
        Handler handler = new Handler(user, Chromium.running().newPage(locale));
        handler.opensLogin("tasklist");
        handler.entersPassword(PASSWORD);
        handler.seesTasklist();
        return handler;
    }

    /** Opens the login page of a webapp: {@code tasklist}, {@code cockpit}, {@code admin} or {@code welcome}. */
    public static Handler atTheDoor(String user, String app, String locale) {
        Handler handler = new Handler(user, Chromium.running().newPage(locale));
        handler.opensLogin(app);
        return handler;
    }

    public Page page() {
        return page;
    }

    public String user() {
        return user;
    }

    private void opensLogin(String app) {
        page.navigate(Chromium.running().address("/camunda/app/" + app + "/default/"));
    }

    /** Lets somebody else sit down at this browser. */
    public Handler becomes(String other) {
        user = other;
        return this;
    }

    /** Fills in the login form and sends it. */
    public void entersPassword(String password) {
        page.getByPlaceholder("用户名").fill(user);
        page.getByPlaceholder("密码").fill(password);
        clicks("登录");
    }

    /** Waits until Tasklist is there with its filters. */
    public void seesTasklist() {
        assertThat(filter("全部可见")).isVisible();
        assertThat(page.locator(INBOX)).isVisible();
    }

    private Locator filter(String name) {
        return page.locator(".task-filter .name a").filter(new FilterOptions().setHasText(name));
    }

    /** Opens a filter such as 本部门待领 or 我的任务. */
    public Handler opensFilter(String name) {
        filter(name).click();
        assertThat(page.locator(".task-filter.active .name")).containsText(name);
        assertThat(page.locator("[cam-tasks] .loader")).isHidden();
        return this;
    }

    /** Opens the task of this name of the case in the list of the open filter. */
    public Handler opensTask(String name, String caseNumber) {
        Locator card = page.locator(".tasks-list li.task")
                .filter(new FilterOptions().setHasText(caseNumber))
                .filter(new FilterOptions()
                        .setHas(page.locator("h4.task").filter(new FilterOptions().setHasText(name))));
        card.locator("h4.task a").click();
        return seesTask(name);
    }

    /** Opens a task by the address of its page, as the links of inbox and mail do. */
    public Handler opensTaskById(String taskId) {
        page.navigate(Chromium.running().address("/camunda/app/tasklist/default/#/?task=" + taskId));
        assertThat(page.locator(".task-filter.active")).isVisible();
        assertThat(page.locator(".task-card h2.task")).isVisible();
        return this;
    }

    public Handler seesTask(String name) {
        assertThat(page.locator(".task-card h2.task")).containsText(name);
        return this;
    }

    /** 领取. */
    public Handler claims() {
        page.locator(".task-card .claim").click();
        assertThat(page.locator(".task-card .unclaim, .task-card .assignee .glyphicon-remove")
                        .first())
                .isVisible();
        return this;
    }

    /** Opens a tab beside the form, such as 案卷 or 流程图. */
    public Handler opensTab(String label) {
        Locator tab = page.locator(".tabbed-content > div > .nav-tabs a").filter(new FilterOptions().setHasText(label));
        tab.click();
        assertThat(page.locator(".tabbed-content > div > .nav-tabs li.active a"))
                .containsText(label);
        return this;
    }

    /** The form that is open: of a task, or in the dialog that starts a process. */
    public Form form() {
        return new Form(page.locator(".fjs-form").last());
    }

    /** Fills in the field with this label; see {@link Form#fills}. */
    public Handler fills(String label, String value) {
        form().fills(label, value);
        return this;
    }

    /** Sends the form of the task and waits until the task has left. */
    public Handler submits() {
        String task = page.locator(".task-card h2.task").innerText();
        submit().click();
        assertThat(page.locator(".task-card h2.task").filter(new FilterOptions().setHasText(task)))
                .hasCount(0);
        return this;
    }

    /** The button 提交 of the open form. */
    public Locator submit() {
        return page.locator(".form-actions button.btn-primary").filter(new FilterOptions().setVisible(true));
    }

    /** Opens the form that starts a process, by the name of the process. */
    public Handler startsProcess(String name) {
        clicks("启动流程");
        Locator dialog = page.locator(".modal-dialog");
        dialog.locator("ul.processes a")
                .filter(new FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(dialog.locator(".fjs-form")).isVisible();
        return this;
    }

    /** Sends the form that starts a process and waits until its dialog has gone. */
    public Handler starts() {
        page.locator(".modal-footer button.btn-primary")
                .filter(new FilterOptions().setVisible(true))
                .click();
        assertThat(page.locator(".modal-dialog")).isHidden();
        return this;
    }

    /** Clicks the button or link with this name. */
    public Handler clicks(String name) {
        page.locator("button, a, [role=button], [role=tab], [role=menuitem]")
                .filter(new FilterOptions().setHasText(Words.exactly(name)).setVisible(true))
                .first()
                .click();
        return this;
    }

    /** Waits until this text can be read on the page. */
    public Handler sees(String text) {
        assertThat(page.getByText(text, new GetByTextOptions().setExact(false))
                        .filter(new FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    /** Does something on the page and goes on. */
    public Handler does(Consumer<Page> work) {
        work.accept(page);
        return this;
    }

    /** Takes a picture for the handbook; see {@link Pictures}. */
    public Handler takesPicture(String name) {
        Pictures.take(page, name);
        return this;
    }
}
