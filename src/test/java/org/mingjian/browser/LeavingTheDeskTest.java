package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** What stays at a browser when its user logs out, goes away, is logged out, or hands a task on. */
@BrowserTest
class LeavingTheDeskTest {

    private static final String HANDLER = "inspect-3-a";
    private static final String FIELD = "材料清点情况";
    private static final String TEXT = "举报信一封共三页，照片两张";

    @Autowired
    CaseWorker worker;

    @Autowired
    TaskService tasks;

    @Autowired
    ServletWebServerApplicationContext application;

    private String taskId = "";

    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "inspect-3", "opinion", "AGREE");
        taskId = CaseAt.open(worker, CaseAt.step(worker, "userTask_signReceipt", wishes))
                .getId();
        tasks.claim(taskId, HANDLER);
    }

    @Test
    void who_logs_out_leaves_nothing_of_what_he_wrote() {
        Handler handler = writes();
        handler.page().locator(".account.dropdown > a").click();
        handler.clicks("退出登录");

        assertThat(handler.page().getByPlaceholder("密码")).isVisible();
        handler.page().waitForLoadState();
        assertThat(drafts(handler.page())).isEmpty();
    }

    @Test
    void a_desk_that_everybody_has_left_asks_for_a_login_and_keeps_what_was_written() {
        Handler handler = Handler.logsIn(HANDLER);
        handler.page().clock().install();
        writes(handler);
        handler.page().clock().fastForward("31:00");

        handler.sees("登录已失效");
        handler.entersPassword(Handler.PASSWORD);
        handler.seesTasklist();
        handler.seesTask("签收线索");
        assertThat(handler.form().field(FIELD).locator("textarea")).hasValue(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"cockpit, supervisor", "admin, security-admin", "welcome, supervisor"})
    void a_webapp_beside_tasklist_that_everybody_has_left_asks_for_a_login_too(String app, String user) {
        Handler left = Handler.atTheDoor(user, app, "zh-CN");
        left.entersPassword(Handler.PASSWORD);
        Locator account = left.page().locator(".account.dropdown > a");
        assertThat(account).isVisible();
        left.page().waitForLoadState(LoadState.NETWORKIDLE);
        left.page().reload();
        assertThat(account).isVisible();
        left.page().waitForLoadState(LoadState.NETWORKIDLE);
        left.page().clock().install();
        left.page().clock().fastForward("29:00");
        left.page().keyboard().press("Shift");
        left.page().clock().fastForward("29:00");
        left.page().keyboard().press("Shift");
        left.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(account).isVisible();

        left.page().clock().fastForward("31:00");
        left.sees("登录已失效");
        assertThat(left.page().getByPlaceholder("密码")).isVisible();
    }

    @Test
    void a_session_that_ended_takes_no_text_from_a_dialog_until_its_user_leaves_it() {
        Handler handler = Handler.logsIn(HANDLER);
        ActionBar bar = bar(handler).opens("转办").writes("转办理由", TEXT);
        Sessions.end(application);
        handler.sees("登录已失效");
        handler.entersPassword(Handler.PASSWORD);
        handler.seesTasklist();

        bar(handler).opens("转办");
        Locator reason = bar.dialog().getByLabel("转办理由");
        assertThat(reason).hasValue(TEXT);
        bar.leaves();
        bar.opens("转办");
        assertThat(reason).hasValue("");
    }

    @Test
    void who_leaves_a_dialog_is_back_where_he_came_from() {
        Handler handler = Handler.logsIn(HANDLER);
        ActionBar bar = bar(handler);
        bar.button("转办").focus();
        bar.opens("转办").leaves();

        assertThat(bar.button("转办")).isFocused();
    }

    @Test
    void of_a_task_that_was_given_away_no_draft_lies_over_what_the_other_enters() {
        Handler handler = writes();
        handler.opensTab("案卷");
        new ActionBar(handler.page())
                .opens("委派")
                .chooses("受委派人", "第三监督检查室干部乙")
                .writes("委派事由", "外出调查")
                .confirms("已委派");

        assertThat(drafts(handler.page())).isEmpty();
    }

    private Handler writes() {
        return writes(Handler.logsIn(HANDLER));
    }

    private Handler writes(Handler handler) {
        return handler.opensTaskById(taskId).fills("已收到线索材料，清点无误", "是").fills(FIELD, TEXT);
    }

    private ActionBar bar(Handler handler) {
        handler.opensTaskById(taskId).opensTab("案卷");
        return new ActionBar(handler.page());
    }

    @SuppressWarnings("unchecked")
    private static List<String> drafts(Page page) {
        return (List<String>)
                page.evaluate("() => Object.keys(localStorage).filter(key => /^(camunda-form|camForm):/.test(key))");
    }
}
