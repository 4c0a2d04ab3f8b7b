package org.mingjian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.engine.access.StockTaskQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The list page of Tasklist in an office with many open tasks, over HTTP and as Tasklist asks for it, with the engine's own
 * statements and with ours; see {@code docs/performance.md}.
 */
@ApplicationTest
@Import(Recorder.class)
class TaskListBenchmark {

    private static final int TASKS = Integer.getInteger("benchmark.tasks", 20_000);
    /** Both take turns, so that neither has the quieter machine: so many pages of ours, then one of the engine's. */
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

    private static final int PAGES = Integer.getInteger("benchmark.pages", 30);
    private static final int WARM_UP = 5;

    /** A handler who is lent 借调 to three other units, and sees what they see. */
    private static final String HANDLER = "resident-2-a";

    private static final List<String> LENT_TO = List.of("resident-1", "inspect-1", "direct");

    /** Sees much: every case passes 案件监督管理室. */
    private static final String CLERK = "casemgmt-a";

    private static final String ALL = "全部可见";

    private static final String ASKED =
            """
            {"processVariables": [], "taskVariables": [], "caseInstanceVariables": [], "active": true,
             "firstResult": 0, "maxResults": 15, "sorting": [{"sortBy": "created", "sortOrder": "desc"}]}""";

    @LocalServerPort
    int port;

    @Autowired
    CaseWorker worker;

    @Autowired
    Clock clock;

    private final CountingDataSource database;

    TaskListBenchmark(@Autowired DataSource database) {
        this.database = (CountingDataSource) database;
    }

    @Autowired
    FilterService filters;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    void a_page_of_many_tasks_comes_at_once() {
        LENT_TO.forEach(unit -> engine.getIdentityService().createMembership(HANDLER, unit));
        ManyTasks office = new ManyTasks(database);
        ManyTasks.workOnCases(worker, clock);
        office.copyUntil(TASKS);
        StringBuilder table = new StringBuilder(String.format(
                "%nopen tasks: %d%n%-28s %7s %6s %9s %9s %9s %8s%n",
                office.count(), "user, list", "tasks", "stmts", "p50 ms", "p95 ms", "stock ms", "ratio"));
        try {
            lists(table, HANDLER);
            lists(table, CLERK);
        } finally {
            LENT_TO.forEach(unit -> engine.getIdentityService().deleteMembership(HANDLER, unit));
            office.remove();
            System.out.println(table);
        }
    }

    private void lists(StringBuilder table, String user) {
        Client browser = Client.tasklist(port, user).with("Accept", "application/hal+json, application/json; q=0.5");
        for (Filter filter : filters.createFilterQuery().listPage(0, 20)) {
            if (user.equals(HANDLER) || filter.getName().equals(ALL)) {
                line(table, user + ", " + filter.getName(), browser, filter.getId(), user.equals(HANDLER));
            }
        }
        line(table, user + ", numbers", browser, null, user.equals(HANDLER));
    }

    /** @param compared with the engine's own statements; of all tasks one page of those takes minutes */
    private void line(StringBuilder table, String label, Client browser, @Nullable String filter, boolean compared) {
        times(browser, filter, WARM_UP);
        long before = database.statements.sum();
        String answer = ask(browser, filter);
        long statements = database.statements.sum() - before;
        List<Long> ours = new ArrayList<>();
        List<Long> stock = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.addAll(times(browser, filter, PAGES));
            if (!compared) {
                continue;
            }
            StockTaskQueries.with(engine, () -> {
                assertThat(count(ask(browser, filter))).as(label).isEqualTo(count(answer));
                return stock.addAll(times(browser, filter, 1));
            });
        }
        table.append(String.format(
                Locale.ROOT,
                "%-28s %7s %6d %9.1f %9.1f %9.1f %8.4f%n",
                label,
                count(answer),
                statements,
                at(ours, 0.5),
                at(ours, 0.95),
                compared ? at(stock, 0.5) : Double.NaN,
                compared ? at(ours, 0.5) / at(stock, 0.5) : Double.NaN));
        System.out.println(table);
    }

    private static List<Long> times(Client browser, @Nullable String filter, int pages) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            long begin = System.nanoTime();
            ask(browser, filter);
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    /** The page of the list, or the numbers of all lists. */
    private static String ask(Client browser, @Nullable String filter) {
        HttpResponse<String> answer = filter == null
                ? browser.get("/camunda/api/mingjian/desk/counts")
                : browser.post(
                        "/camunda/api/engine/engine/default/filter/" + filter + "/list?firstResult=0&maxResults=15",
                        ASKED);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String count(String answer) {
        String number = answer.replaceAll("(?s).*\"count\"\\s*:\\s*(\\d+).*", "$1");
        return number.length() > 10 ? "-" : number;
    }

    private static double at(List<Long> times, double share) {
        return times.stream().sorted().toList().get((int) Math.ceil(share * times.size()) - 1) / 1e6;
    }
}
