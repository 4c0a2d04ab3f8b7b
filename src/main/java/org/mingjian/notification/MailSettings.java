package org.mingjian.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail channel, {@code mingjian.notification.mail}; the server is {@code spring.mail}.
 *
 * @param enabled off unless an office switches it on
 * @param from the office's address, needed when enabled
 * @param kinds what is mailed
 */
@ConfigurationProperties("mingjian.notification.mail")
record MailSettings(
        @DefaultValue("false") boolean enabled,
        @Nullable String from,
        @DefaultValue({"TASK_WAITING", "WARNING", "MISSED", "RETURNED", "DECIDED", "EXTENDED", "SUPERVISED", "URGED"})
                Set<Notice.Kind> kinds) {

    MailSettings {
        if (enabled && (from == null || from.isBlank())) {
            throw new IllegalArgumentException("已启用邮件通知，但未设置发件地址 mingjian.notification.mail.from");
        }
    }
}
