package org.mingjian.notification;

/** To whom a message goes 收件人: one user, or a candidate group whose members each read it for themselves. */
public sealed interface Addressee {

    String id();

    /** The name of the mailbox, unique over users and groups. */
    String mailbox();

    static Addressee user(String id) {
        return new User(id);
    }

    static Addressee group(String id) {
        return new Group(id);
    }

    /** One officer, by the user id. */
    record User(String id) implements Addressee {
        @Override
        public String mailbox() {
            return "user:" + id;
        }
    }

    /** A unit or post, by the id of its candidate group. */
    record Group(String id) implements Addressee {
        @Override
        public String mailbox() {
            return "group:" + id;
        }
    }

    /** The addressee whose mailbox has this name. */
    static Addressee ofMailbox(String mailbox) {
        String id = mailbox.substring(mailbox.indexOf(':') + 1);
        return mailbox.startsWith("user:") ? user(id) : group(id);
    }
}
