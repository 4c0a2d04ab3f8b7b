package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiConsumer;

/** What a handler opens on the tab 案卷: each 办理操作 with its dialog, 附件 and 文书. */
final class CaseScreens {

    private static final byte[] PDF = "%PDF-1.7\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Page page;
    private final ActionBar bar;
    private final BiConsumer<String, Page> look;

    /** @param handler who has a case before him */
    CaseScreens(Handler handler, BiConsumer<String, Page> look) {
        this.page = handler.page();
        this.bar = new ActionBar(page);
        this.look = look;
    }

    ActionBar bar() {
        return bar;
    }

    void seen(String screen) {
        assertThat(page.locator(".loader:visible, .mj-waiting:visible, .ant-btn-loading:visible"))
                .hasCount(0);
        look.accept(screen, page);
    }

    /** Everything that is offered: as it opens, with each list open, and sent without what it asks for. */
    void dialogs(String who) {
        for (String label : bar.labels()) {
            dialog(who, label);
        }
    }

    void dialog(String who, String label) {
        String screen = who + "，" + label;
        Locator dialog = bar.opens(label).dialog();
        seen(screen);
        for (Locator choice : dialog.locator(".ant-select input").all()) {
            choice.click();
            assertThat(page.locator(ActionBar.OPTIONS)).isVisible();
            seen(screen + "：选项");
            dialog.locator(".mj-hint").click();
            assertThat(page.locator(ActionBar.OPTIONS)).hasCount(0);
        }
        for (Locator day : dialog.locator(".ant-picker input").all()) {
            day.click();
            Locator calendar = page.locator(".ant-picker-dropdown:not(.ant-picker-dropdown-hidden)");
            assertThat(calendar).isVisible();
            seen(screen + "：日期");
            dialog.locator(".mj-hint").click();
            assertThat(calendar).hasCount(0);
        }
        boolean asks = dialog.locator("label").count()
                > dialog.locator("label")
                        .filter(new FilterOptions().setHasText("选填"))
                        .count();
        if (asks) {
            bar.confirms();
            assertThat(dialog.locator(".ant-form-item-explain-error").first()).isVisible();
            seen(screen + "，必填项未填");
        }
        bar.leaves();
    }

    /** 附件: added, refused, looked at, replaced and withdrawn. */
    void files() {
        opensPart("附件");
        seen("附件：空");
        Locator input = page.locator(".mj-drop input[type=file]");
        input.setInputFiles(new FilePayload[] {
            file("举报信.pdf", PDF),
            file("现场照片.png", PICTURE),
            file("情况说明.txt", "情况说明：属实".getBytes(StandardCharsets.UTF_8)),
            file("空.pdf", new byte[0])
        });
        assertThat(page.locator(".mj-file")).hasCount(3);
        assertThat(page.locator(".mj-sendings li")).hasCount(1);
        assertThat(page.locator(".mj-sendings .ant-alert")).hasCount(1);
        seen("附件：已上传和被拒收的");
        for (Locator preview : page.locator(".mj-file button[aria-label^=预览]").all()) {
            preview.click();
            assertThat(page.locator(".mj-preview :is(iframe, img, pre)")).isVisible();
            seen("附件：" + preview.getAttribute("aria-label"));
            page.locator(".mj-preview .ant-modal-footer button").last().click();
            assertThat(page.locator(".mj-preview .ant-modal")).hasCount(0);
        }
        Locator note = page.locator(".mj-file").filter(new FilterOptions().setHasText("情况说明"));
        note.locator("input[type=file]").setInputFiles(file("情况说明（改）.txt", "改".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".mj-sendings li")).hasCount(1);
        button("其他版本（1）").click();
        assertThat(page.getByText("情况说明.txt").last()).isVisible();
        page.locator(".mj-file button[aria-label^=显示全部]").first().click();
        seen("附件：全部版本");
        button("撤回“现场照片.png”第1版").click();
        seen("附件：撤回");
        button("确定撤回").click();
        assertThat(page.getByText("请填写撤回理由")).isVisible();
        seen("附件：撤回，必填项未填");
        page.locator(".mj-dialog textarea").fill("误传");
        button("确定撤回").click();
        assertThat(page.locator(".mj-file del")).isVisible();
        seen("附件：已撤回");
    }

    /** 文书: made twice, so that it has versions. */
    void papers() {
        opensPart("文书");
        Locator paper = page.locator(".mj-papers ul > li")
                .filter(new FilterOptions().setHas(page.locator("button[aria-label^=制作]")))
                .first();
        String name = paper.locator("b").innerText();
        seen("文书");
        button("制作" + name).click();
        assertThat(page.getByText("第1版已制作")).isVisible();
        seen("文书：已制作");
        button("重新制作" + name).click();
        assertThat(page.getByText("第2版已制作")).isVisible();
        button("全部2个版本").click();
        assertThat(page.locator(".mj-versions")).isVisible();
        seen("文书：全部版本");
    }

    void opensPart(String name) {
        Locator part = page.locator(".mj-case [role=tab]").filter(new FilterOptions().setHasText(name));
        part.click();
        assertThat(part).hasAttribute("aria-selected", "true");
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
