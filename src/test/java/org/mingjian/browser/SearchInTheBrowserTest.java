package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;

/** 查找案件: an officer who remembers something of a case finds it, and nothing that is not his to read. */
@BrowserTest
class SearchInTheBrowserTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    /** One page of results. */
    private static final int PAGE = 20;

    @Autowired
    CaseWorker worker;

    @Test
    void an_officer_finds_a_case_by_whatever_he_remembers_of_it() {
        String who = "寻某忆" + System.nanoTime();
        String number = CaseAt.step(
                worker,
                "userTask_analyseClue",
                Map.of(
                        "proposedUnit",
                        "inspect-3",
                        "opinion",
                        "AGREE",
                        "subjectName",
                        who,
                        "subjectOrganisation",
                        "县记忆局",
                        "allegation",
                        "反映" + who + "在采购中围猎抽成"));
        FindDrawer find = FindDrawer.open(Handler.logsIn("inspect-3-a").page());
        String today = LocalDate.now(OFFICE).toString();

        find.writes("案号", number).finds(1).clears();
        find.writes("内容（姓名、单位及填写的文字）", who + "在采购中围猎").finds(1).clears();
        find.writes("被反映人", who).finds(1);
        find.chooses("承办部门", "第三监督检查室").finds(1);
        find.chooses("阶段", "线索处置").finds(1);
        find.chooses("状态", "办理中").finds(1);
        find.between(today, today).finds(1);
        assertThat(find.rows()).hasCount(1);
        assertThat(find.rows()).containsText(number);
        find.chooses("承办部门", "第二监督检查室").findsNothing();
        find.clears().writes("被反映人", who).between("2020-01-01", "2020-12-31").findsNothing();

        find.clears().writes("被反映人", who).finds(1).opens(number);
        assertThat(find.drawer().locator(".mj-head")).containsText(who + "，县记忆局");
    }

    @Test
    void results_are_sorted_and_turned_page_by_page() {
        String who = "叠某页" + System.nanoTime();
        List<String> numbers = Stream.generate(
                        () -> worker.register("petition-a", Map.of("subjectName", who, "realName", false)))
                .limit(PAGE + 1)
                .toList();
        FindDrawer find = FindDrawer.open(Handler.logsIn("petition-a").page());

        find.writes("被反映人", who).finds(PAGE + 1).sortsBy("案号");
        assertThat(find.rows()).hasCount(PAGE);
        assertThat(find.rows().first()).containsText(numbers.get(0));
        find.turnsTo(2);
        assertThat(find.rows()).hasCount(1);
        assertThat(find.rows().first()).containsText(numbers.get(PAGE));
        find.sortsBy("案号");
        assertThat(find.rows()).hasCount(PAGE);
        assertThat(find.rows().first()).containsText(numbers.get(PAGE));
        Locator column = find.drawer().locator("th[aria-sort=descending]").filter(new FilterOptions().setHasText("案号"));
        assertThat(column).isVisible();
    }

    @Test
    void a_case_that_is_not_his_to_read_is_not_found() {
        String who = "藏某深" + System.nanoTime();
        String number = CaseAt.step(
                worker,
                "userTask_analyseClue",
                Map.of("proposedUnit", "inspect-3", "opinion", "AGREE", "subjectName", who));

        FindDrawer find = FindDrawer.open(Handler.logsIn("invest-6-a").page());
        find.writes("案号", number).findsNothing();
        find.clears().writes("被反映人", who).findsNothing();
        find.clears().writes("内容（姓名、单位及填写的文字）", who).findsNothing();
    }
}
