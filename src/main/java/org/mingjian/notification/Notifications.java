package org.mingjian.notification;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.notification.Notification.Posted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk for messages 通知: puts them into inboxes and shows everybody their own. */
@Service
@Transactional
public class Notifications {

    private final InboxRepository inboxes;
    private final Templates templates;
    private final ObjectProvider<Discretion> discretions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(
            InboxRepository inboxes,
            Templates templates,
            ObjectProvider<Discretion> discretions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inboxes = inboxes;
        this.templates = templates;
        this.discretions = discretions;
        this.events = events;
        this.clock = clock;
    }

    /** Puts one message into each mailbox, in the transaction of the caller. */
    public void notify(Notice notice, Collection<Addressee> to) {
        String text = templates.text(notice);
        List<Notification> messages = to.stream()
                .distinct()
                .map(addressee -> inboxes.add(notice, addressee, text, clock.instant()))
                .toList();
        if (!messages.isEmpty()) {
            events.publishEvent(new Posted(messages));
        }
    }

    public void notify(Notice notice, Addressee... to) {
        notify(notice, Arrays.asList(to));
    }

    /** A task is done: what was said about it counts as unread for nobody any more. */
    public void settle(String taskId) {
        inboxes.settle(taskId, clock.instant());
    }

    /** @param page counted from 0, of {@code size} messages */
    @Transactional(readOnly = true)
    public Inbox inbox(Reader reader, boolean unreadOnly, int page, int size) {
        return inboxes.inbox(reader, casesKeptFrom(reader.user()), unreadOnly, page, size);
    }

    @Transactional(readOnly = true)
    public long unreadCount(Reader reader) {
        return inboxes.count(reader, casesKeptFrom(reader.user()), true);
    }

    /** Marks a message as read by this reader alone; false if it is not in an inbox of theirs. */
    public boolean markRead(Reader reader, long id) {
        if (!inboxes.isIn(reader, casesKeptFrom(reader.user()), id)) {
            return false;
        }
        inboxes.markRead(reader, id, clock.instant());
        return true;
    }

    /** A message by its number, for the outside channels. */
    @Transactional(readOnly = true)
    public Optional<Notification> find(long id) {
        return inboxes.find(id);
    }

    /** Whether the message may come to the user's knowledge. */
    public boolean isOpenTo(String user, Notification message) {
        return message.caseNumber() == null || !casesKeptFrom(user).contains(message.caseNumber());
    }

    private Set<String> casesKeptFrom(String user) {
        return discretions.stream()
                .flatMap(discretion -> discretion.casesKeptFrom(user).stream())
                .collect(Collectors.toSet());
    }
}
