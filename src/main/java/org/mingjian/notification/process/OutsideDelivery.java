package org.mingjian.notification.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.mingjian.notification.Channel;
import org.mingjian.notification.Channel.Receiver;
import org.mingjian.notification.Notification;
import org.mingjian.notification.Notification.Posted;
import org.mingjian.notification.Notifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts one process {@link NotificationProcess} for each receiver and channel, in the transaction of the message. What
 * goes wrong afterwards is the process's own and never stops the case.
 */
@Component
class OutsideDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideDelivery.class);

    private final List<Channel> channels;
    private final Receivers receivers;
    private final Notifications notifications;
    private final IdentityService identities;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    OutsideDelivery(
            List<Channel> channels,
            Receivers receivers,
            Notifications notifications,
            IdentityService identities,
            RepositoryService repository,
            RuntimeService runtime) {
        this.channels = channels;
        this.receivers = receivers;
        this.notifications = notifications;
        this.identities = identities;
        this.repository = repository;
        this.runtime = runtime;
    }

    @EventListener
    void on(Posted posted) {
        var kind = posted.messages().get(0).kind();
        List<Channel> open =
                channels.stream().filter(channel -> channel.carries(kind)).toList();
        if (!open.isEmpty()) {
            asTheHouse(() -> deliver(posted.messages(), open));
        }
    }

    /** Who is in several of the groups gets one message. */
    private void deliver(List<Notification> messages, List<Channel> open) {
        if (!isRunning()) {
            LOG.warn("流程 {} 未部署或已挂起，通知仅存入收件箱", NotificationProcess.KEY);
            return;
        }
        Map<Receiver, Notification> perReceiver = new LinkedHashMap<>();
        for (Notification message : messages) {
            receivers.of(message.to()).forEach(receiver -> perReceiver.putIfAbsent(receiver, message));
        }
        perReceiver.forEach((receiver, message) -> {
            if (notifications.isOpenTo(receiver.user(), message)) {
                open.stream()
                        .filter(channel -> channel.reaches(receiver))
                        .forEach(channel -> start(channel, message, receiver));
            }
        });
    }

    private void start(Channel channel, Notification message, Receiver receiver) {
        runtime.createProcessInstanceByKey(NotificationProcess.KEY)
                .businessKey(message.caseNumber())
                .setVariable(NotificationProcess.CHANNEL.name(), channel.name())
                .setVariable(NotificationProcess.MESSAGE_ID.name(), message.id())
                .setVariable(NotificationProcess.ADDRESSEE.name(), receiver.user())
                .execute();
    }

    /** An administrator may suspend the process to stop all mail; cases go on. */
    private boolean isRunning() {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(NotificationProcess.KEY)
                        .latestVersion()
                        .active()
                        .count()
                == 1;
    }

    /** Whoever caused the message needs no right to see its receivers or to start its delivery. */
    private void asTheHouse(Runnable work) {
        var user = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            identities.setAuthentication(user);
        }
    }
}
