package org.mingjian.supervision;

import java.util.List;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineEvent.DeadlineExtended;
import org.mingjian.deadline.DeadlineEvent.DeadlineMissed;
import org.mingjian.deadline.DeadlineEvent.DeadlinePaused;
import org.mingjian.deadline.DeadlineEvent.DeadlineResumed;
import org.mingjian.deadline.DeadlineEvent.DeadlineWarned;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.notification.Notice.Kind;
import org.mingjian.notification.Notifications;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a unit about its periods 期限通知: its handlers and heads, and the supervisors too when one was missed. Before a
 * unit is assigned the period is that of 案件监督管理室.
 */
@Component
class DeadlineNotices {

    private final Notifications notifications;
    private final People people;

    DeadlineNotices(Notifications notifications, People people) {
        this.notifications = notifications;
        this.people = people;
    }

    @EventListener
    void on(DeadlineWarned event) {
        Deadline deadline = event.deadline();
        notifications.notify(
                Notice.of(Kind.WARNING, deadline.caseNumber(), deadline.name(), deadline.lastDay()),
                responsible(deadline));
    }

    @EventListener
    void on(DeadlineMissed event) {
        Deadline deadline = event.deadline();
        Notice missed = Notice.of(Kind.MISSED, deadline.caseNumber(), deadline.name(), deadline.lastDay());
        notifications.notify(missed, responsible(deadline));
        notifications.notify(missed, Addressee.group(Role.SUPERVISOR.group()));
    }

    @EventListener
    void on(DeadlineExtended event) {
        Deadline deadline = event.deadline();
        notifications.notify(
                Notice.of(
                        Kind.EXTENDED, deadline.caseNumber(), deadline.name(), event.oldLastDay(), event.newLastDay()),
                responsible(deadline));
    }

    @EventListener
    void on(DeadlinePaused event) {
        Deadline deadline = event.deadline();
        notifications.notify(Notice.of(Kind.PAUSED, deadline.caseNumber(), deadline.name()), responsible(deadline));
    }

    @EventListener
    void on(DeadlineResumed event) {
        Deadline deadline = event.deadline();
        notifications.notify(
                Notice.of(Kind.RESUMED, deadline.caseNumber(), deadline.name(), deadline.lastDay()),
                responsible(deadline));
    }

    /** By group, not by who holds the post: a vacant post must not stop the clock of a case. */
    private List<Addressee> responsible(Deadline deadline) {
        Unit unit = deadline.unit().flatMap(people.organisation()::unit).orElseGet(people::caseManagement);
        return List.of(Addressee.group(Role.handlers(unit)), Addressee.group(Role.heads(unit)));
    }
}
