package org.mingjian.notification.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.TaskLabel;
import org.mingjian.engine.TaskWitness;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.notification.Notice.Kind;
import org.mingjian.notification.Notifications;
import org.springframework.stereotype.Component;

/** Tells those concerned that a task waits for them, and settles the message when somebody has done it. */
@Component
class WaitingTasks implements TaskWitness {

    private final Notifications notifications;

    WaitingTasks(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void created(DelegateTask task) {
        Notice notice = Notice.of(Kind.TASK_WAITING, task.getExecution().getProcessBusinessKey(), TaskLabel.of(task))
                .aboutTask(task.getId());
        notifications.notify(notice, addressees(task));
    }

    @Override
    public void completed(DelegateTask task, @Nullable String userId, Map<String, Object> fields) {
        notifications.settle(task.getId());
    }

    @Override
    public void resolved(DelegateTask task, @Nullable String userId, Map<String, Object> fields) {
        notifications.settle(task.getId());
        if (task.getOwner() != null) {
            Notice notice = Notice.of(
                            Kind.DELEGATION_RETURNED, task.getExecution().getProcessBusinessKey(), TaskLabel.of(task))
                    .aboutTask(task.getId());
            notifications.notify(notice, Addressee.user(task.getOwner()));
        }
    }

    @Override
    public void cancelled(DelegateTask task) {
        notifications.settle(task.getId());
    }

    private static List<Addressee> addressees(DelegateTask task) {
        String assignee = task.getAssignee();
        return assignee != null
                ? List.of(Addressee.user(assignee))
                : task.getCandidates().stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .flatMap(WaitingTasks::addressee)
                        .toList();
    }

    private static Stream<Addressee> addressee(IdentityLink link) {
        return Stream.concat(
                Stream.ofNullable(link.getUserId()).map(Addressee::user),
                Stream.ofNullable(link.getGroupId()).map(Addressee::group));
    }
}
