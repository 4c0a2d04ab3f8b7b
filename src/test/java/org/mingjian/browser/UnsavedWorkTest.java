package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Whatever comes between writing and handing in, the text is not lost and the handler reads what has happened. */
@BrowserTest
class UnsavedWorkTest {

    private static final String FIELD = "材料清点情况";
    private static final String TEXT = "举报信一封共三页，照片两张";

    @Autowired
    CaseWorker worker;

    @Autowired
    ServletWebServerApplicationContext application;

    private String number = "";

    @BeforeEach
    void work() {
        Map<String, Object> wishes = Map.of("proposedUnit", "inspect-2", "opinion", "AGREE");
        number = worker.register("petition-a", wishes);
        while (!open().getTaskDefinitionKey().equals("userTask_signReceipt")) {
            worker.complete(open(), wishes);
        }
    }

    private Task open() {
        return worker.openTasks(number).get(0);
    }

    private Handler writes(String user) {
        return Handler.logsIn(user)
                .opensFilter("本部门待领")
                .opensTask("签收线索", number)
                .claims()
                .fills("已收到线索材料，清点无误", "是")
                .fills(FIELD, TEXT);
    }

    @Test
    void a_session_that_ended_takes_nothing_away() {
        Handler handler = writes("inspect-2-a");
        Sessions.end(application);
        handler.submit().click();

        handler.sees("登录已失效").sees("登录后重新打开该任务即可继续填写");
        handler.entersPassword(Handler.PASSWORD);
        handler.seesTasklist();
        handler.seesTask("签收线索");
        assertThat(handler.form().field(FIELD).locator("textarea")).hasValue(TEXT);
        handler.submits();
        assertThat(open().getTaskDefinitionKey()).isEqualTo("userTask_analyseClue");
    }

    @Test
    void a_page_that_was_closed_takes_nothing_away() {
        Handler handler = writes("inspect-2-a");
        handler.page().reload();

        handler.seesTask("签收线索");
        assertThat(handler.form().field(FIELD).locator("textarea")).hasValue(TEXT);
    }

    @Test
    void nobody_else_finds_the_text_at_the_same_browser() {
        Handler handler = writes("inspect-2-a");
        Sessions.end(application);
        handler.page().reload();
        handler.becomes("inspect-2-b").entersPassword(Handler.PASSWORD);
        handler.seesTasklist();

        handler.opensTaskById(open().getId());
        assertThat(handler.form().field(FIELD).locator("textarea")).hasValue("");
    }

    @Test
    void a_broken_connection_is_told_and_the_form_stays() {
        Handler handler = writes("inspect-2-a");
        handler.page().context().setOffline(true);
        handler.submit().click();

        handler.sees("与服务器的连接中断，请检查网络后重试");
        assertThat(LatinWords.on(handler.page())).isEmpty();
        assertThat(handler.form().value(FIELD)).isEqualTo(TEXT);
        handler.page().context().setOffline(false);
        handler.submits();
        assertThat(open().getTaskDefinitionKey()).isEqualTo("userTask_analyseClue");
    }

    @Test
    void who_comes_second_reads_that_the_task_is_done() {
        Handler handler = writes("inspect-2-a");
        worker.complete(open(), "inspect-2-a", Map.of());
        handler.submit().click();

        handler.sees("已");
        assertThat(LatinWords.on(handler.page())).isEmpty();
        assertThat(handler.form().value(FIELD)).isEqualTo(TEXT);
    }
}
