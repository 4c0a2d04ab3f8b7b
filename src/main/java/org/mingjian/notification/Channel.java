package org.mingjian.notification;

/** A way for messages to leave the application 外部渠道. Inboxes work without any. */
public sealed interface Channel permits MailChannel, WebhookChannel {

    /** The name that a model tests. */
    String name();

    /** Whether the office has switched the channel on for this kind of message. */
    boolean carries(Notice.Kind kind);

    /**
     * Sends one message to one receiver.
     *
     * @throws ChannelDown if it was not taken; the caller tries again
     */
    void send(Notification message, Receiver receiver);

    /** Who receives a message outside: the user id, and the mail address, empty if there is none. */
    record Receiver(String user, String mail) {}

    /** Whether the channel can reach the receiver at all. */
    boolean reaches(Receiver receiver);
}
