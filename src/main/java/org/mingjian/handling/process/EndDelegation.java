package org.mingjian.handling.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Unrestricted;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤销委派、退回委派 brings a delegated task back undone: its owner or who leads the unit takes it, or the delegate gives it. */
@Component
@Order(21)
class EndDelegation implements Action {

    private final CaseTasks tasks;
    private final Parts parts;
    private final Unrestricted engine;
    private final Traces traces;

    EndDelegation(CaseTasks tasks, Parts parts, Unrestricted engine, Traces traces) {
        this.tasks = tasks;
        this.parts = parts;
        this.engine = engine;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "end-delegation";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        List<OpenTask> delegated = delegated(occasion);
        return delegated.stream().findFirst().map(task -> {
            String label = delegated.stream()
                                    .map(each -> label(each, occasion.user()))
                                    .distinct()
                                    .count()
                            == 1
                    ? label(task, occasion.user())
                    : "终止委派";
            List<Field> fields = new ArrayList<>(tasks.which(occasion, delegated));
            fields.add(Field.reason(label + "理由"));
            return new Offer(name(), label, "任务交回委派人办理，已填写未提交的内容不保留。", fields);
        });
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        OpenTask task = CaseTasks.chosen(occasion, entries, delegated(occasion));
        String label = label(task, occasion.user());
        traces.settle(task);
        engine.run(context -> {
            TaskEntity entity = context.getTaskManager().findTaskById(task.id());
            entity.setDelegationState(null);
            entity.setAssignee(task.owner());
            entity.setOwner(null);
            entity.triggerUpdateEvent();
            entity.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_ASSIGN);
            return entity;
        });
        traces.record(
                task,
                occasion.user(),
                "action_endDelegation",
                label,
                Map.of(HandlingFields.DELEGATE, named(task.assignee()), HandlingFields.REASON, entries.reason()));
        traces.tell(Notice.Kind.DELEGATION_ENDED, task, others(task, occasion.user()));
        return "任务“" + task.label() + "”的委派已终止，由委派人办理";
    }

    private List<OpenTask> delegated(Occasion occasion) {
        String user = occasion.user();
        return tasks.at(occasion).stream()
                .filter(OpenTask::delegated)
                .filter(task -> user.equals(task.owner()) || user.equals(task.assignee()) || parts.leads(user, task))
                .toList();
    }

    private static String label(OpenTask task, String user) {
        return user.equals(task.assignee()) ? "退回委派" : "撤销委派";
    }

    private static List<Addressee> others(OpenTask task, String user) {
        return Stream.of(named(task.owner()), named(task.assignee()))
                .filter(other -> !other.isEmpty() && !other.equals(user))
                .map(Addressee::user)
                .toList();
    }

    private static String named(@Nullable String user) {
        return user == null ? "" : user;
    }
}
