package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** 办理操作 that involve others: what was asked for or given is taken back, and who is concerned sees it. */
@BrowserTest
class TeamworkInTheBrowserTest {

    private static final String HANDLER = "inspect-3-a";
    private static final Map<String, Object> WISHES = Map.of(
            "proposedUnit", "inspect-3", "opinion", "AGREE", "deliberation", "AGREE", "disposalMode", "VERIFICATION");

    @Autowired
    CaseWorker worker;

    @Autowired
    TaskService tasks;

    @Test
    void who_asked_a_colleague_for_an_opinion_no_longer_waits_for_it() {
        String number = CaseAt.step(worker, "userTask_analyseClue", WISHES);
        Handler handler = beside(claimed(number), HANDLER);
        ActionBar bar = new ActionBar(handler.page());
        bar.opens("加签")
                .chooses("加签人员", "第三监督检查室干部乙")
                .writes("征求意见的事项", "是否具有可查性")
                .confirms("已请第三监督检查室干部乙提出意见")
                .isOffered("撤销加签");
        assertThat(handler.page().locator(".mj-standing")).containsText("待加签1份");
        assertThat(worker.openTasks(number)).hasSize(2);

        bar.opens("撤销加签")
                .chooses("不再等待", "第三监督检查室干部乙")
                .writes("撤销理由", "已当面听取意见")
                .confirms("已撤销1份加签");
        assertThat(bar.button("撤销加签")).hasCount(0);
        assertThat(handler.page().locator(".mj-standing")).not().containsText("待加签");
        assertThat(worker.openTasks(number)).hasSize(1);
    }

    @Test
    void who_was_sent_a_copy_opens_the_case_from_the_inbox_until_the_copy_is_taken_back() {
        String number = CaseAt.step(worker, "userTask_analyseClue", WISHES);
        Handler handler = beside(claimed(number), HANDLER);
        ActionBar bar = new ActionBar(handler.page());
        bar.opens("抄送")
                .chooses("抄送对象", "党风政风室干部乙")
                .writes("抄送事由", "请了解情况")
                .confirms("案件已抄送党风政风室干部乙")
                .isOffered("撤销抄送");

        Page reader = Handler.logsIn("style-b").page();
        openMessage(reader, number);
        assertThat(reader.locator(".mj-case-drawer .mj-head")).containsText(number);
        assertThat(reader.locator(".mj-case-drawer")).containsText("抄送");
        bar.opens("撤销抄送").chooses("抄送对象", "党风政风室干部乙").writes("撤销理由", "情况已了解").confirms("已撤销1份抄送");

        reader.reload();
        openMessage(reader, number);
        assertThat(reader.locator(".mj-case-drawer")).containsText("没有可显示的案卷");
        assertThat(reader.locator(".mj-case-drawer .mj-head")).hasCount(0);
    }

    @Test
    void the_head_lets_a_period_count_again_that_he_has_paused() {
        String number = CaseAt.step(worker, "userTask_conductVerification", WISHES);
        Page head = Handler.logsIn("inspect-3-head").page();
        FindDrawer.open(head).writes("案号", number).finds(1).opens(number);
        ActionBar bar = new ActionBar(head);
        Locator periods = head.locator(".mj-find-case [role=tab]").filter(new FilterOptions().setHasText("期限"));
        bar.opens("挂起期限")
                .chooses("期限", "初步核实")
                .writes("中止事由和依据", "等候司法鉴定意见")
                .confirms("期限“初步核实”已中止计算")
                .isOffered("恢复期限");
        periods.click();
        assertThat(head.locator(".mj-find-case .mj-table")).containsText("中止");

        bar.opens("恢复期限")
                .chooses("期限", "初步核实")
                .writes("恢复理由", "鉴定意见已收到")
                .confirms("期限“初步核实”已恢复计算，届满日为")
                .isOffered("挂起期限");
        assertThat(head.locator(".mj-find-case .mj-table")).containsText("剩余");
    }

    @Test
    void a_step_that_was_just_completed_is_taken_back_from_the_bar() {
        String number = CaseAt.step(worker, "userTask_analyseClue", WISHES);
        worker.complete(CaseAt.open(worker, number), HANDLER, WISHES);
        Page page = Handler.logsIn(HANDLER).page();
        page.locator(".mj-own-button").click();
        Locator step = page.locator(".mj-own-steps li").filter(new FilterOptions().setHasText(number));
        step.locator("button").first().click();
        new ActionBar(page).opened("撤回").writes("撤回理由", "需要补充研判意见").confirms();

        assertThat(page.getByText("“分析研判”已撤回").first()).isVisible();
        Task waiting = CaseAt.open(worker, number);
        assertThat(waiting.getTaskDefinitionKey()).isEqualTo("userTask_analyseClue");
        assertThat(waiting.getAssignee()).isEqualTo(HANDLER);
    }

    @Test
    void work_goes_back_to_an_earlier_step_and_waits_for_whoever_did_it_with_what_was_entered() {
        String number = CaseAt.step(worker, "userTask_deliberateDisposal", WISHES);
        Handler handler = beside(claimed(number), HANDLER);
        new ActionBar(handler.page())
                .opens("退回")
                .chooses("退回至", "分析研判")
                .writes("退回理由", "遗漏了关键线索")
                .confirms("已退回至“分析研判”");

        Task analysis = CaseAt.open(worker, number);
        assertThat(analysis.getTaskDefinitionKey()).isEqualTo("userTask_analyseClue");
        Handler doer = Handler.logsIn(analysis.getAssignee());
        doer.page().locator(Handler.INBOX).click();
        message(doer.page(), number, "已退回").click();
        doer.seesTask("分析研判");
        assertThat(doer.form().field("研判意见").locator("textarea")).not().hasValue("");
        doer.opensTab("案卷");
        assertThat(doer.page().locator(".mj-case")).containsText("遗漏了关键线索");
    }

    @Test
    void of_two_who_send_work_back_at_once_the_second_is_told_and_keeps_his_words() {
        String number = CaseAt.step(worker, "userTask_deliberateDisposal", WISHES);
        Task deliberation = claimed(number);
        ActionBar first = new ActionBar(beside(deliberation, HANDLER).page());
        Page head = Handler.logsIn("inspect-3-head").page();
        FindDrawer.open(head).writes("案号", number).finds(1).opens(number);
        ActionBar second = new ActionBar(head);
        first.opens("退回").chooses("退回至", "分析研判").writes("退回理由", "遗漏了关键线索");
        second.opens("退回").chooses("退回至", "提出处置意见").writes("退回理由", "意见不明确");
        first.confirms("已退回至“分析研判”");
        second.confirms();

        assertThat(second.dialog().locator(".ant-alert-error")).containsText("情况已有变化");
        assertThat(second.dialog().getByLabel("退回理由")).hasValue("意见不明确");
        assertThat(CaseAt.open(worker, number).getTaskDefinitionKey()).isEqualTo("userTask_analyseClue");
    }

    private Task claimed(String number) {
        Task task = CaseAt.open(worker, number);
        tasks.claim(task.getId(), HANDLER);
        return task;
    }

    private static Handler beside(Task task, String user) {
        return Handler.logsIn(user).opensTaskById(task.getId()).opensTab("案卷");
    }

    private static Locator message(Page page, String number, String words) {
        return page.locator(".mj-messages button")
                .filter(new FilterOptions().setHasText(number))
                .filter(new FilterOptions().setHasText(words))
                .first();
    }

    private static void openMessage(Page page, String number) {
        page.locator(Handler.INBOX).click();
        message(page, number, "查看案卷").click();
        assertThat(page.locator(".mj-case-drawer .ant-drawer-body")).isVisible();
    }
}
