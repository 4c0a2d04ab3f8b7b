package org.mingjian.notification;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The webhook channel, {@code mingjian.notification.webhook}, for the office's own message platform.
 *
 * @param url where messages are posted; no url, no channel
 * @param token sent as bearer token, if set
 * @param kinds what is posted
 */
@ConfigurationProperties("mingjian.notification.webhook")
record WebhookSettings(
        @Nullable URI url,
        @Nullable String token,
        @DefaultValue({"TASK_WAITING", "WARNING", "MISSED", "RETURNED", "DECIDED", "EXTENDED", "SUPERVISED", "URGED"})
                Set<Notice.Kind> kinds) {}
