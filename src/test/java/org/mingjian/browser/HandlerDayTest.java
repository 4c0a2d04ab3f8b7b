package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.deadline.Deadlines;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** The day of a handler and of an approver, as docs/handbook/handler.md shows it. */
@BrowserTest
class HandlerDayTest {

    private static final String HANDLER = "invest-5-a";
    private static final String HEAD = "invest-5-head";

    @Autowired
    CaseWorker worker;

    @Autowired
    Deadlines deadlines;

    private final Map<String, Object> wishes = new HashMap<>(Map.of(
            "subjectName", "周某某",
            "subjectPost", "副局长",
            "subjectOrganisation", "县林业局",
            "rankGroup", "SECTION",
            "allegation", "反映其在造林项目验收中收受施工单位礼金，并为其亲属承揽工程提供便利。",
            "category", "INTEGRITY",
            "jurisdictionReason", "被反映人系本县管理的干部，属本机关管辖。",
            "proposedUnit", "invest-5",
            "assignmentReason", "反映的问题较为具体，建议由第五审查调查室办理。",
            "opinion", "AGREE"));
    private String number = "";

    @BeforeEach
    void work() {
        wishes.put("deliberation", "AGREE");
        number = worker.register("petition-a", wishes);
        workUntil("userTask_signReceipt");
    }

    @Test
    void a_handler_takes_a_clue_from_receipt_to_an_approved_disposal() {
        Handler handler = arrives();
        signs(handler);
        analyses(handler);
        reads(handler);
        addsFile(handler);
        makesPaper(handler);
        proposes(handler, "拟由本室初步核实。");
        returnsIt();
        resubmits(handler, "拟由本室初步核实，先调取项目验收资料和资金往来凭证。");
        agrees();
        isUrged(handler);
        asksForMoreTime(handler);
        confirms(handler);

        assertThat(worker.openTasks(number))
                .extracting(Task::getProcessDefinitionId)
                .allMatch(definition -> definition.startsWith("verification"));
    }

    private Handler arrives() {
        Handler handler = Handler.atTheDoor(HANDLER, "tasklist", "zh-CN");
        handler.takesPicture("login");
        handler.entersPassword(Handler.PASSWORD);
        handler.seesTasklist();
        handler.opensFilter("本部门待领");
        assertThat(handler.page().locator(".tasks-list li.task").first()).isVisible();
        return handler.takesPicture("list");
    }

    private void signs(Handler handler) {
        handler.opensTask("签收线索", number)
                .takesPicture("task")
                .claims()
                .fills("已收到线索材料，清点无误", "是")
                .fills("材料清点情况", "举报信一封共三页，照片两张。");
        handler.submit().scrollIntoViewIfNeeded();
        handler.takesPicture("form").submits();
    }

    private void analyses(Handler handler) {
        handler.opensFilter("本部门待领")
                .opensTask("分析研判", number)
                .claims()
                .fills("研判意见", "反映的问题有具体事实和线索，具有可查性。")
                .submits();
    }

    private void reads(Handler handler) {
        handler.opensFilter("本部门待领").opensTask("提出处置意见", number).claims().opensTab("案卷");
        assertThat(handler.page().locator(".mj-head")).containsText("第五审查调查室");
        assertThat(handler.page().locator(".mj-actions")).isVisible();
        handler.takesPicture("case");
        opensPart(handler, "审批意见").takesPicture("opinions");
        opensPart(handler, "期限").takesPicture("periods");
        opensPart(handler, "流程图");
        assertThat(handler.page().locator(".mj-canvas .djs-container")).isVisible();
        handler.takesPicture("way");
    }

    private void addsFile(Handler handler) {
        opensPart(handler, "附件");
        handler.page()
                .locator(".mj-case input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("举报信附页.txt", "text/plain", "施工合同复印件说明".getBytes(StandardCharsets.UTF_8)));
        handler.sees("已上传");
        handler.takesPicture("files");
    }

    private void makesPaper(Handler handler) {
        opensPart(handler, "文书");
        Locator paper = handler.page()
                .locator(".mj-papers li")
                .filter(new FilterOptions().setHasText("呈批表"))
                .first();
        paper.getByText("制作", new Locator.GetByTextOptions().setExact(true)).click();
        handler.sees("已制作");
        handler.takesPicture("papers");
        Download made =
                handler.page().waitForDownload(() -> paper.getByText("下载").click());
        assertThat(made.suggestedFilename()).endsWith(".docx");
        assertThat(made.path()).isNotEmptyFile();
    }

    private void proposes(Handler handler, String plan) {
        handler.opensTab("表单")
                .fills("拟采取的处置方式", "初步核实")
                .fills("处置理由", "反映的问题具体，具有可查性。")
                .fills("处置方案", plan)
                .takesPicture("proposal")
                .submits();
        bringToTheHead();
    }

    /** What a meeting says comes before the head. */
    private void bringToTheHead() {
        while (!isApproval(open())) {
            worker.complete(open(), wishes);
        }
        assertThat(worker.candidate(open())).isEqualTo(HEAD);
    }

    private void returnsIt() {
        Handler head = Handler.logsIn(HEAD)
                .opensFilter("本部门待领")
                .opensTask("承办部门负责人审批", number)
                .claims()
                .takesPicture("approval");
        head.fills("审批意见", "退回修改")
                .fills("退回或不同意的理由", "请写明先调取哪些资料。")
                .takesPicture("return")
                .submits();
    }

    private void resubmits(Handler handler, String plan) {
        handler.opensFilter("全部可见").opensTask("提出处置意见", number);
        claimsIfOpen(handler);
        handler.opensTab("案卷");
        opensPart(handler, "审批意见").sees("请写明先调取哪些资料");
        handler.takesPicture("returned");
        handler.opensTab("表单")
                .fills("拟采取的处置方式", "初步核实")
                .fills("处置理由", "反映的问题具体，具有可查性。")
                .fills("处置方案", plan)
                .submits();
    }

    private void agrees() {
        bringToTheHead();
        Handler.logsIn(HEAD)
                .opensFilter("本部门待领")
                .opensTask("承办部门负责人审批", number)
                .claims()
                .fills("审批意见", "同意")
                .submits();
        workUntil("userTask_confirmFiling");
        workUntilStage("verification");
    }

    private void isUrged(Handler handler) {
        Handler supervisor = Handler.logsIn("supervisor").opensTaskById(open().getId());
        supervisor.opensTab("案卷").clicks("催办");
        supervisor.page().locator(".ant-modal textarea").fill("请于本周内制定初核方案。");
        supervisor.clicks("确定催办").sees("已催办");

        handler.page().reload();
        handler.page().locator(Handler.INBOX).click();
        handler.sees(number).takesPicture("inbox");
        handler.page().keyboard().press("Escape");
    }

    private void asksForMoreTime(Handler handler) {
        workUntil("userTask_conductVerification");
        LocalDate last = deadlines.open(number).stream()
                .map(deadline -> deadline.lastDay())
                .findFirst()
                .orElseThrow();
        handler.startsProcess("延期")
                .fills("案号", number)
                .does(page -> handler.form().choosesLike("期限", "初步核实"))
                .fills("申请延长至", last.plusDays(20).toString())
                .fills("延期理由", "需要调取的验收资料分散在多个乡镇，调取尚需时间。")
                .takesPicture("extension")
                .starts();
        while (worker.openTasks(number).stream().anyMatch(HandlerDayTest::isApproval)) {
            worker.openTasks(number).stream()
                    .filter(HandlerDayTest::isApproval)
                    .findFirst()
                    .ifPresent(task -> worker.complete(task, Map.of("opinion", "AGREE")));
        }
    }

    private void confirms(Handler handler) {
        handler.page().reload();
        handler.opensTaskById(open().getId()).opensTab("案卷");
        opensPart(handler, "期限");
        handler.takesPicture("extended");
    }

    private Task open() {
        return worker.openTasks(number).get(0);
    }

    private static boolean isApproval(Task task) {
        return task.getProcessDefinitionId().startsWith("approval");
    }

    private static void claimsIfOpen(Handler handler) {
        Locator claim = handler.page().locator(".task-card .claim");
        assertThat(claim.or(handler.page().locator(".task-card .unclaim")).first())
                .isVisible();
        if (claim.isVisible()) {
            handler.claims();
        }
    }

    private static Handler opensPart(Handler handler, String name) {
        Locator part = handler.page().locator(".mj-case [role=tab]").filter(new FilterOptions().setHasText(name));
        part.click();
        assertThat(part).hasAttribute("aria-selected", "true");
        assertThat(handler.page().locator(".mj-waiting:visible")).hasCount(0);
        return handler;
    }

    private void workUntil(String element) {
        while (!open().getTaskDefinitionKey().equals(element)) {
            worker.complete(open(), wishes);
        }
    }

    private void workUntilStage(String stage) {
        while (List.of("clue", "approval")
                .contains(open().getProcessDefinitionId().split(":")[0])) {
            worker.complete(open(), wishes);
        }
        assertThat(open().getProcessDefinitionId()).startsWith(stage);
    }
}
