package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mingjian.Desk;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.handling.Offer.Option;
import org.springframework.stereotype.Component;

/** Acts beside the forms of a case in process tests, and looks at what an action left behind. */
@Component
class Moves {

    private final Desk desk;
    private final Actions actions;
    private final TaskService tasks;
    private final ManagementService management;
    private final Deadlines deadlines;
    private final CaseRecords records;

    Moves(
            Desk desk,
            Actions actions,
            TaskService tasks,
            ManagementService management,
            Deadlines deadlines,
            CaseRecords records) {
        this.desk = desk;
        this.actions = actions;
        this.tasks = tasks;
        this.management = management;
        this.deadlines = deadlines;
        this.records = records;
    }

    Task claim(String caseNumber, String element, String user) {
        Task task = desk.task(caseNumber, element);
        desk.as(user, () -> {
            tasks.claim(task.getId(), user);
            return task;
        });
        return task;
    }

    static Map<String, List<String>> back(String step, String reason) {
        return Map.of("step", List.of(step), "reason", List.of(reason));
    }

    String act(String caseNumber, @Nullable Task task, String user, String action, Map<String, List<String>> entries) {
        return desk.as(user, () -> actions.carryOut(action, occasion(caseNumber, task, user), new HashMap<>(entries)));
    }

    List<String> names(String caseNumber, @Nullable Task task, String user) {
        return desk.as(user, () -> actions.offers(occasion(caseNumber, task, user))).stream()
                .map(Offer::name)
                .toList();
    }

    List<String> steps(String caseNumber, @Nullable Task task, String user) {
        return desk.as(user, () -> actions.offers(occasion(caseNumber, task, user))).stream()
                .filter(offer -> offer.name().equals("send-back"))
                .flatMap(offer -> offer.fields().get(0).options().stream())
                .map(Option::value)
                .toList();
    }

    static Occasion occasion(String caseNumber, @Nullable Task task, String user) {
        return new Occasion(
                caseNumber, Optional.ofNullable(task).map(Task::getId).orElse(null), user);
    }

    long timers(Task task) {
        return timers(task.getProcessInstanceId());
    }

    long timers(Deadline period) {
        return timers(period.scope());
    }

    private long timers(String instance) {
        return management.createJobQuery().processInstanceId(instance).timers().count();
    }

    Deadline running(String caseNumber, String code) {
        Deadline latest = latest(caseNumber, code);
        assertThat(latest.state()).isEqualTo(DeadlineState.RUNNING);
        return latest;
    }

    Deadline latest(String caseNumber, String code) {
        return deadlines.of(caseNumber).stream()
                .filter(period -> period.code().equals(code))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    CaseRecord last(String caseNumber) {
        List<CaseRecord> all = records.of(caseNumber);
        return all.get(all.size() - 1);
    }
}
