package org.mingjian.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.mingjian.notification.Notification;
import org.mingjian.notification.Notifications;
import org.mingjian.notification.Reader;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class WaitingTasksTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Notifications notifications;

    @BeforeEach
    void deploy() {
        TestCase.deploy(engine);
    }

    @Test
    void a_waiting_task_is_told_to_its_groups_and_settled_when_it_is_done() {
        Reader member = new Reader("member-of-inspect-1", List.of("inspect-1"));
        var process = TestCase.start(engine, "TZ-2026-0101");
        assertThat(messages(member, "TZ-2026-0101", true)).containsExactly("案号 TZ-2026-0101：任务“提出处置意见”等待办理。");
        assertThat(messages(new Reader("the-clerk", List.of("clerk")), "TZ-2026-0101", true))
                .hasSize(1);
        TestCase.completeTask(engine, process);
        assertThat(messages(member, "TZ-2026-0101", true)).isEmpty();
        assertThat(messages(member, "TZ-2026-0101", false)).hasSize(1);
    }

    @Test
    void a_task_with_a_computed_name_is_told_to_its_assignee_without_the_name() {
        var process = TestCase.start(engine, "TZ-2026-0102");
        TestCase.completeTask(engine, process);
        assertThat(messages(new Reader("wang", List.of()), "TZ-2026-0102", true))
                .containsExactly("案号 TZ-2026-0102：任务“待办任务”等待办理。");
    }

    @Test
    void without_an_outside_channel_no_process_is_started() {
        TestCase.start(engine, "TZ-2026-0103");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(NotificationProcess.KEY)
                        .count())
                .isZero();
    }

    private List<String> messages(Reader reader, String caseNumber, boolean unreadOnly) {
        return notifications.inbox(reader, unreadOnly, 0, 1000).messages().stream()
                .filter(message -> caseNumber.equals(message.caseNumber()))
                .map(Notification::text)
                .toList();
    }
}
