package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.mingjian.duty.Fitness;
import org.mingjian.duty.Work;
import org.mingjian.engine.Unrestricted;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Option;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 委派 has another officer of the unit do the work of a task. Its owner stays responsible: what the delegate enters comes
 * back to him, and he submits it.
 */
@Component
@Order(20)
class DelegateWork implements Action {

    private static final String DELEGATE = "delegate";

    private final CaseTasks tasks;
    private final Parts parts;
    private final Fitness fitness;
    private final Officers officers;
    private final People people;
    private final Unrestricted engine;
    private final Traces traces;

    DelegateWork(
            CaseTasks tasks,
            Parts parts,
            Fitness fitness,
            Officers officers,
            People people,
            Unrestricted engine,
            Traces traces) {
        this.tasks = tasks;
        this.parts = parts;
        this.fitness = fitness;
        this.officers = officers;
        this.people = people;
        this.engine = engine;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "delegate";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return mine(occasion)
                .map(this::delegates)
                .filter(delegates -> !delegates.isEmpty())
                .map(delegates -> new Offer(
                        name(),
                        "委派",
                        "由所选人员代为填写，提交后交回您审阅办结；您仍是承办人，期限不变。您已填写、尚未提交的内容不转给受委派人，也不再保留。",
                        List.of(Field.choice(DELEGATE, "受委派人", delegates), Field.reason("委派事由"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        OpenTask task = mine(occasion).orElseThrow(Action::notOpen);
        String delegate = entries.text(DELEGATE);
        traces.settle(task);
        engine.run(context -> {
            TaskEntity entity = context.getTaskManager().findTaskById(task.id());
            entity.delegate(delegate);
            entity.triggerUpdateEvent();
            entity.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_DELEGATE);
            return entity;
        });
        traces.record(
                task,
                occasion.user(),
                "action_delegate",
                "委派",
                Map.of(HandlingFields.DELEGATE, delegate, HandlingFields.REASON, entries.reason()));
        traces.tell(Notice.Kind.DELEGATED, task, List.of(Addressee.user(delegate)));
        return "任务“" + task.label() + "”已委派" + people.nameOf(delegate) + "办理，办理后交回您审阅办结";
    }

    private Optional<OpenTask> mine(Occasion occasion) {
        return tasks.here(occasion)
                .filter(task -> occasion.user().equals(task.assignee()) && !task.delegated())
                .filter(parts::isUnitWork);
    }

    private List<Option> delegates(OpenTask task) {
        Work work = fitness.ofTask(task.id());
        return parts.units(task).stream()
                .flatMap(unit -> officers.handlers(unit, work).stream()
                        .filter(officer -> !officer.id().equals(task.assignee()))
                        .map(officer -> Officers.option(officer, unit.name())))
                .distinct()
                .toList();
    }
}
