package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class TaskFiltersTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    Clock clock;

    @AfterEach
    void remove() {
        SmallModel.remove(repository);
    }

    @Test
    void everybody_finds_the_five_lists_in_order() {
        String lists = Client.tasklist(port, "invest-5-a")
                .get("/camunda/api/engine/engine/default/filter?resourceType=Task&maxResults=50")
                .body();

        assertThat(lists).contains("我的任务", "本部门待领", "即将到期", "已超期", "全部可见", "案号", "阶段", "承办部门");
    }

    @Test
    void a_list_shows_what_its_reader_may_see_and_no_more() {
        Task group = waiting("hearing-1", "", 5);
        Task one = waiting("", "hearing-1-a", 20);
        Task late = waiting("hearing-1", "", -1);
        Task others = waiting("hearing-2", "", 5);

        assertThat(shown("hearing-1-a", "本部门待领")).containsSubsequence(late.getId(), group.getId(), one.getId());
        assertThat(shown("hearing-1-a", "全部可见"))
                .contains(group.getId(), one.getId(), late.getId())
                .doesNotContain(others.getId());
        assertThat(shown("hearing-1-b", "全部可见")).contains(group.getId()).doesNotContain(one.getId());
        assertThat(shown("hearing-1-a", "即将到期"))
                .contains(group.getId())
                .doesNotContain(late.getId(), one.getId(), others.getId());
        assertThat(shown("hearing-1-a", "已超期")).contains(late.getId()).doesNotContain(group.getId());

        tasks.claim(group.getId(), "hearing-1-a");

        assertThat(shown("hearing-1-a", "我的任务")).containsExactly(group.getId());
        assertThat(shown("hearing-1-b", "本部门待领")).contains(late.getId()).doesNotContain(group.getId());
    }

    @Test
    void a_list_shows_the_case_number_of_each_task() {
        Task task = waiting("hearing-2", "", 3);
        String list = Client.tasklist(port, "hearing-2-a")
                .with("Accept", "application/hal+json")
                .post(
                        "/camunda/api/engine/engine/default/filter/" + id("即将到期") + "/list?firstResult=0&maxResults=15",
                        "{}")
                .body();

        assertThat(list).contains(task.getId(), "XS-2026-0001");
    }

    private Task waiting(String group, String user, int dueInDays) {
        Date due = Date.from(clock.instant().plus(Duration.ofDays(dueInDays)));
        String key = SmallModel.deploy(repository, task -> {
            task.camundaDueDate("${due}");
            return group.isEmpty() ? task.camundaCandidateUsers(user) : task.camundaCandidateGroups(group);
        });
        runtime.startProcessInstanceByKey(key, "XS-2026-0001", java.util.Map.of("due", due));
        return tasks.createTaskQuery().processDefinitionKey(key).singleResult();
    }

    private List<String> shown(String user, String list) {
        String answer = Client.demo(port, user)
                .post("/engine-rest/filter/" + id(list) + "/list?firstResult=0&maxResults=100", "{}")
                .body();
        return java.util.regex.Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(answer)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String id(String list) {
        return filters.createFilterQuery().filterName(list).singleResult().getId();
    }
}
