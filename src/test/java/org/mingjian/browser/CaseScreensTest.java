package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.handling.Actions;
import org.mingjian.handling.Occasion;
import org.springframework.beans.factory.annotation.Autowired;

/** What people open beside a task and from the bar: Chinese whatever the browser speaks, no barrier, nothing cut off. */
@BrowserTest
class CaseScreensTest {

    private static final String HANDLER = "inspect-4-a";
    private static final String COLLEAGUE = "inspect-4-b";
    private static final String COLLEAGUE_NAME = "第四监督检查室干部乙";
    private static final Map<String, Object> WISHES = Map.of(
            "proposedUnit",
            "inspect-4",
            "opinion",
            "AGREE",
            "deliberation",
            "AGREE",
            "disposalMode",
            "VERIFICATION",
            "realName",
            true);

    @Autowired
    CaseWorker worker;

    @Autowired
    TaskService tasks;

    @Autowired
    Actions actions;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void who_has_a_task_deals_with_it(String locale) {
        Task task = analysis(HANDLER);
        Look look = Look.in(locale, "holder");
        CaseScreens screens = new CaseScreens(
                Handler.logsIn(HANDLER, locale).opensTaskById(task.getId()).opensTab("案卷"), look);
        screens.dialogs("承办人");
        screens.files();
        screens.papers();
        ActionBar bar = screens.bar();
        bar.opens("加签")
                .chooses("加签人员", COLLEAGUE_NAME)
                .writes("征求意见的事项", "是否具有可查性")
                .confirms("已请" + COLLEAGUE_NAME + "提出意见")
                .isOffered("撤销加签");
        bar.opens("抄送")
                .chooses("抄送对象", "党风政风室干部甲")
                .writes("抄送事由", "请了解情况")
                .confirms("案件已抄送党风政风室干部甲")
                .isOffered("撤销抄送");
        screens.seen("承办人：已加签、抄送");
        screens.dialog("承办人", "撤销加签");
        screens.dialog("承办人", "撤销抄送");
        bar.opens("转办").chooses("接办人", COLLEAGUE_NAME).writes("转办理由", "力量不足");
        tasks.setAssignee(task.getId(), COLLEAGUE);
        bar.confirms();
        assertThat(bar.dialog().locator(".ant-alert-error")).isVisible();
        screens.seen("转办：被拒绝");

        assertThat(look.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void who_shares_work_with_a_colleague_gives_it_back_and_takes_it_back(String locale) {
        Task received = analysis(COLLEAGUE);
        act(COLLEAGUE, "delegate", received, Map.of("delegate", List.of(HANDLER), "reason", List.of("出差")));
        Task given = analysis(HANDLER);
        act(HANDLER, "delegate", given, Map.of("delegate", List.of(COLLEAGUE), "reason", List.of("出差")));
        String done = CaseAt.step(worker, "userTask_analyseClue", WISHES);
        worker.complete(CaseAt.open(worker, done), HANDLER, WISHES);
        Look look = Look.in(locale, "colleagues");
        Handler handler = Handler.logsIn(HANDLER, locale);
        CaseScreens screens = new CaseScreens(handler, look);

        handler.opensTaskById(received.getId()).opensTab("案卷");
        screens.dialog("受委派人", "退回委派");
        handler.opensTaskById(given.getId()).opensTab("案卷");
        screens.dialog("委派人", "撤销委派");
        handler.opensTaskById(CaseAt.open(worker, done).getId()).opensTab("案卷");
        screens.dialog("刚办结的人", "撤回");
        DeskScreens desk = new DeskScreens(handler, look);
        desk.ownSteps();
        desk.search(done);

        assertThat(look.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void who_leads_the_unit_deals_with_periods(String locale) {
        String number = CaseAt.step(worker, "userTask_conductVerification", WISHES);
        Look look = Look.in(locale, "head");
        Handler head = Handler.logsIn("inspect-4-head", locale);
        CaseScreens screens = new CaseScreens(head, look);
        FindDrawer.open(head.page()).writes("案号", number).finds(1).opens(number);
        for (String action : List.of("转办", "催办", "延期申请", "挂起期限")) {
            screens.dialog("负责人", action);
        }
        screens.bar()
                .opens("挂起期限")
                .chooses("期限", "初步核实")
                .writes("中止事由和依据", "等候鉴定意见")
                .confirms("“初步核实”已中止计算")
                .isOffered("恢复期限");
        screens.dialog("负责人", "恢复期限");
        screens.opensPart("期限");
        screens.seen("期限：已中止");

        assertThat(look.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void who_registers_reports_meets_earlier_ones_and_keeps_informants(String locale) {
        String who = "屏某一" + System.nanoTime();
        String number = worker.register("petition-a", Map.of("subjectName", who, "realName", true));
        Look look = Look.in(locale, "petition");
        DeskScreens desk = new DeskScreens(Handler.logsIn("petition-a", locale), look);
        desk.registration(who);
        desk.informant(CaseAt.open(worker, number).getId());

        assertThat(look.found()).isEmpty();
    }

    /** The task of a new case, claimed. */
    private Task analysis(String holder) {
        Task task = CaseAt.open(worker, CaseAt.step(worker, "userTask_analyseClue", WISHES));
        tasks.claim(task.getId(), holder);
        return task;
    }

    private void act(String user, String action, Task task, Map<String, List<String>> entries) {
        Occasion occasion = new Occasion(number(task), task.getId(), user);
        worker.as(user, () -> actions.carryOut(action, occasion, entries));
    }

    private String number(Task task) {
        return String.valueOf(tasks.getVariable(task.getId(), "caseNumber"));
    }
}
