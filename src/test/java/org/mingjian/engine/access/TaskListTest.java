package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists as Tasklist and programs ask for them: word for word what the engine's own statements make of them. */
@ApplicationTest
class TaskListTest {

    private static final String TASKLIST =
            """
            {"processVariables": [], "taskVariables": [], "active": true,
             "sorting": [{"sortBy": "created", "sortOrder": "desc"}, {"sortBy": "id", "sortOrder": "asc"}]}""";

    private static final String PROGRAM =
            """
            {"orQueries": [{"candidateGroups": ["casemgmt", "petition"], "assigned": true}], "priorityHigherThanOrEquals": 0,
             "sorting": [{"sortBy": "taskVariable", "sortOrder": "asc", "parameters": {"variable": "caseNumber", "type": "String"}},
                         {"sortBy": "id", "sortOrder": "asc"}]}""";

    @LocalServerPort
    int port;

    @Autowired
    FilterService filters;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @ParameterizedTest
    @ValueSource(strings = {"casemgmt-a", "chief", "petition-a", "resident-2-a", "system-admin"})
    void everybody_reads_the_pages_and_numbers_of_the_engine_alone(String user) {
        Client browser = Client.tasklist(port, user).with("Accept", "application/hal+json, application/json; q=0.5");
        Client program = Client.demo(port, user);

        Map<String, String> ours = pages(browser, program);

        assertThat(ours).isEqualTo(StockTaskQueries.with(engine, () -> pages(browser, program)));
    }

    private Map<String, String> pages(Client browser, Client program) {
        Map<String, String> pages = new LinkedHashMap<>();
        filters.createFilterQuery().listPage(0, 20).forEach(filter -> {
            String path = "/camunda/api/engine/engine/default/filter/" + filter.getId();
            String name = filter.getName();
            pages.put(name, body(browser.post(path + "/list?firstResult=0&maxResults=15", TASKLIST)));
            pages.put(name + " 2", body(browser.post(path + "/list?firstResult=3&maxResults=4", TASKLIST)));
            pages.put(name + " count", body(browser.post(path + "/count", TASKLIST)));
        });
        pages.put("task", body(program.post("/engine-rest/task", PROGRAM)));
        pages.put("task count", body(program.post("/engine-rest/task/count", PROGRAM)));
        pages.put("numbers", body(browser.get("/camunda/api/mingjian/desk/counts")));
        return pages;
    }

    private static String body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
