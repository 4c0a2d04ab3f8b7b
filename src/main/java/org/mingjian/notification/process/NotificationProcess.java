package org.mingjian.notification.process;

import org.mingjian.engine.Variable;

/** The process {@code notification} 通知: one message on its way to one receiver through one outside channel. */
final class NotificationProcess {

    static final String KEY = "notification";
    static final String SEND_MAIL = "serviceTask_sendMail";
    static final String PUSH_MESSAGE = "serviceTask_pushMessage";

    /** {@code MAIL} or {@code WEBHOOK}. */
    static final Variable<String> CHANNEL = Variable.of("channel", String.class);
    /** The number of the message; its text is looked up. */
    static final Variable<Long> MESSAGE_ID = Variable.of("messageId", Long.class);
    /** The receiver's user id. */
    static final Variable<String> ADDRESSEE = Variable.of("addressee", String.class);

    private NotificationProcess() {}
}
