package org.mingjian.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.Directory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox 收件箱 of whoever is logged in, and nobody else's. */
@RestController
@RequestMapping({"/api/inbox", "/camunda/api/mingjian/inbox"})
class InboxEndpoint {

    private final Notifications notifications;
    private final Directory directory;

    InboxEndpoint(Notifications notifications, Directory directory) {
        this.notifications = notifications;
        this.directory = directory;
    }

    @GetMapping
    Page list(
            Principal user,
            @RequestParam(defaultValue = "false") boolean unreadOnly,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Page.of(notifications.inbox(reader(user), unreadOnly, page, size));
    }

    @GetMapping("/count")
    Map<String, Long> count(Principal user) {
        return Map.of("unread", notifications.unreadCount(reader(user)));
    }

    @PostMapping("/{id}/read")
    ResponseEntity<Void> markRead(Principal user, @PathVariable long id) {
        HttpStatus status = notifications.markRead(reader(user), id) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status).build();
    }

    /** The groups as they are at this moment, whatever the login remembers. */
    private Reader reader(Principal user) {
        return new Reader(user.getName(), directory.groups(user.getName()));
    }

    /** One page as JSON. */
    record Page(List<Message> messages, long total, int page, int size) {

        static Page of(Inbox inbox) {
            return new Page(
                    inbox.messages().stream().map(Message::of).toList(), inbox.total(), inbox.page(), inbox.size());
        }
    }

    /**
     * One message as JSON.
     *
     * @param taskId the task to go to; null if there is none, or it is done
     */
    record Message(
            long id,
            Notice.Kind kind,
            String title,
            @Nullable String caseNumber,
            String text,
            @Nullable String taskId,
            Instant created,
            @Nullable Instant settled,
            @Nullable Instant read) {

        static Message of(Notification message) {
            return new Message(
                    message.id(),
                    message.kind(),
                    message.title(),
                    message.caseNumber(),
                    message.text(),
                    message.settled().isPresent() ? null : message.taskId(),
                    message.created(),
                    message.settled().orElse(null),
                    message.read().orElse(null));
        }
    }
}
