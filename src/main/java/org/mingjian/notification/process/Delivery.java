package org.mingjian.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mingjian.notification.Channel;
import org.mingjian.notification.Notifications;
import org.springframework.stereotype.Component;

/** Sends the message of a {@link NotificationProcess}. */
@Component
class Delivery {

    private final Notifications notifications;
    private final Receivers receivers;

    Delivery(Notifications notifications, Receivers receivers) {
        this.notifications = notifications;
        this.receivers = receivers;
    }

    /** Who has left the office, or was recused since, gets nothing: the process ends without sending. */
    void through(Channel channel, DelegateExecution execution) {
        String user = NotificationProcess.ADDRESSEE.get(execution);
        long id = NotificationProcess.MESSAGE_ID.get(execution);
        notifications
                .find(id)
                .filter(message -> notifications.isOpenTo(user, message))
                .ifPresent(message -> receivers
                        .find(user)
                        .filter(channel::reaches)
                        .ifPresent(receiver -> channel.send(message, receiver)));
    }
}
