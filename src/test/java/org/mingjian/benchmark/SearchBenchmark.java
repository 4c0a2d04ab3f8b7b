package org.mingjian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * 查找案件 in an office with many cases, over HTTP, as people who may read all, those of a unit, or those they acted in; see
 * {@code docs/performance.md}.
 */
@ApplicationTest
@Import(Recorder.class)
class SearchBenchmark {

    private static final int CASES = Integer.getInteger("benchmark.archive", 20_000);
    private static final int PAGES = Integer.getInteger("benchmark.pages", 30);
    private static final int WARM_UP = 5;

    private static final List<String> READERS = List.of("supervisor", "inspect-3-head", "inspect-3-a");

    /** By what is asked: the newest, by period, a person, and a text that one case in a hundred, or none, holds. */
    private static final List<String> ASKED = List.of(
            "{}",
            "{\"sort\": \"lastDay\"}",
            "{\"subject\": \"某乙77\"}",
            "{\"text\": \"海棠路仓库\"}",
            "{\"text\": \"无此内容\"}");

    @LocalServerPort
    int port;

    private final ManyCases office;

    SearchBenchmark(@Autowired DataSource database) {
        office = new ManyCases(database);
    }

    @Test
    void a_page_of_many_cases_comes_soon() {
        StringBuilder table = new StringBuilder(String.format(
                "%n%d cases%n%-16s %-28s %7s %9s %9s %7s%n",
                CASES, "reader", "asked", "cases", "p50 ms", "p95 ms", "ratio"));
        try {
            office.add(CASES);
            for (String reader : READERS) {
                lines(table, reader);
            }
        } finally {
            office.remove();
            System.out.println(table);
        }
    }

    /** The ratio is to the page that is asked for with no condition. */
    private void lines(StringBuilder table, String reader) {
        Client browser = Client.tasklist(port, reader);
        double plain = 0;
        for (String asked : ASKED) {
            times(browser, asked, WARM_UP);
            List<Long> times = times(browser, asked, PAGES);
            plain = plain == 0 ? at(times, 0.5) : plain;
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s %-28s %7s %9.1f %9.1f %7.2f%n",
                    reader,
                    asked,
                    ask(browser, asked).replaceAll("(?s).*\"total\"\\s*:\\s*(\\d+).*", "$1"),
                    at(times, 0.5),
                    at(times, 0.95),
                    at(times, 0.5) / plain));
        }
    }

    private static List<Long> times(Client browser, String asked, int pages) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            long begin = System.nanoTime();
            ask(browser, asked);
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static String ask(Client browser, String asked) {
        HttpResponse<String> answer = browser.post("/camunda/api/mingjian/desk/search", asked);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static double at(List<Long> times, double share) {
        return times.stream().sorted().toList().get((int) Math.ceil(share * times.size()) - 1) / 1e6;
    }
}
