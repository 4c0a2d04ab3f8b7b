package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.attachment.Clamd;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** 附件 on the tab 案卷: add, look at, replace, withdraw. */
@BrowserTest
class FilesInTheBrowserTest {

    private static final String NAME = "谈话笔录 “第1次”<b>&;%'#.pdf";
    private static final byte[] PDF = "%PDF-1.7\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TEXT = "情况说明：属实".getBytes(Charset.forName("GB18030"));

    @Autowired
    CaseWorker worker;

    private String taskId = "";

    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "inspect-4", "opinion", "AGREE");
        String number = worker.register("petition-a", wishes);
        Task task;
        while (!(task = worker.openTasks(number).get(0)).getTaskDefinitionKey().equals("userTask_analyseClue")) {
            worker.complete(task, wishes);
        }
        taskId = task.getId();
    }

    @Test
    void a_handler_adds_looks_at_replaces_and_withdraws_files() {
        Page page = files("inspect-4-a");
        choose(page, file(NAME, PDF), file("情况.txt", TEXT));
        assertThat(page.locator(".mj-file")).hasCount(2);
        // what is on its way stands above the list, which moves up when it has come
        assertThat(page.locator(".mj-sendings li")).hasCount(0);

        button(page, "预览“" + NAME + "”第1版").click();
        assertThat(page.locator(".mj-preview iframe")).isVisible();
        page.locator(".mj-preview .ant-modal-footer button").last().click();
        button(page, "预览“情况.txt”第1版").click();
        assertThat(page.locator(".mj-preview pre")).hasText("情况说明：属实");
        page.locator(".mj-preview .ant-modal-footer button").last().click();
        Download saved =
                page.waitForDownload(() -> button(page, "下载“" + NAME + "”第1版").click());
        Assertions.assertThat(saved.path()).hasBinaryContent(PDF);

        page.locator(".mj-file", new Page.LocatorOptions().setHasText("情况.txt"))
                .locator("input[type=file]")
                .setInputFiles(file("情况（改）.txt", "改".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("“情况（改）.txt”第2版已上传")).isVisible();
        button(page, "撤回“" + NAME + "”第1版").click();
        button(page, "确定撤回").click();
        assertThat(page.getByText("请填写撤回理由")).isVisible();
        page.locator(".mj-dialog textarea").fill("误传");
        button(page, "确定撤回").click();
        assertThat(page.locator(".mj-file del")).hasText(NAME);
    }

    @Test
    void each_file_that_is_not_taken_says_why_until_it_is_dismissed() {
        Page page = files("inspect-4-a");
        choose(
                page,
                file("扫描件.pdf", new byte[] {'M', 'Z', 0, 0, 0, 0}),
                file("空.pdf", new byte[0]),
                file("测试.txt", Clamd.EICAR.getBytes(StandardCharsets.US_ASCII)));

        Locator refusals = page.locator(".mj-sendings .ant-alert");
        assertThat(refusals).hasCount(3);
        assertThat(refusals.getByText("按内容识别为程序")).isVisible();
        assertThat(refusals.getByText("文件是空的")).isVisible();
        assertThat(refusals.getByText("带有病毒")).isVisible();
        button(page, "不再显示“空.pdf”").click();
        assertThat(refusals).hasCount(2);
        assertThat(page.locator(".mj-file")).hasCount(0);
    }

    @Test
    void who_may_only_read_is_offered_nothing_else() {
        Page page = files("supervisor");

        assertThat(page.getByText("还没有附件")).isVisible();
        assertThat(page.locator(".mj-drop")).hasCount(0);
    }

    private Page files(String user) {
        Page page = Handler.logsIn(user).opensTaskById(taskId).opensTab("案卷").page();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("附件")).click();
        return page;
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator(".mj-drop input[type=file]").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
