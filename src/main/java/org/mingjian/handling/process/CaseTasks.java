package org.mingjian.handling.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.mingjian.engine.Refusal;
import org.mingjian.engine.Unrestricted;
import org.mingjian.handling.Entries;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Option;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** The open tasks of a case, whoever may see them. */
@Component
class CaseTasks {

    private static final String TASK = "task";

    private final Unrestricted engine;
    private final TaskService tasks;
    private final People people;

    CaseTasks(Unrestricted engine, TaskService tasks, People people) {
        this.engine = engine;
        this.tasks = tasks;
        this.people = people;
    }

    /** The oldest first. */
    List<OpenTask> of(String caseNumber) {
        return engine.run(context ->
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(task -> OpenTask.of((TaskEntity) task))
                        .toList());
    }

    /** What an action may be about: the task that the person came by, or every open task of the case. */
    List<OpenTask> at(Occasion occasion) {
        return of(occasion.caseNumber()).stream()
                .filter(task -> occasion.taskId() == null || occasion.taskId().equals(task.id()))
                .toList();
    }

    /** The task that the person came by; empty if it has moved on, or the person came to the case by its number. */
    Optional<OpenTask> here(Occasion occasion) {
        return occasion.taskId() == null
                ? Optional.empty()
                : at(occasion).stream().findFirst();
    }

    /** Asks which task is meant, if the person came to the case by its number. */
    List<Field> which(Occasion occasion, List<OpenTask> tasks) {
        return occasion.taskId() != null
                ? List.of()
                : List.of(Field.choice(
                        TASK,
                        "任务",
                        tasks.stream()
                                .map(task -> new Option(task.id(), task.label() + "（" + holder(task) + "）", ""))
                                .toList()));
    }

    private String holder(OpenTask task) {
        String holder = task.holder();
        return holder == null ? "尚未领取" : people.nameOf(holder);
    }

    /** The task that was chosen of these. */
    static OpenTask chosen(Occasion occasion, Entries entries, List<OpenTask> tasks) {
        String id = occasion.taskId() == null ? entries.text(TASK) : occasion.taskId();
        return tasks.stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("该任务不存在，或已由他人办结，请刷新任务列表"));
    }
}
