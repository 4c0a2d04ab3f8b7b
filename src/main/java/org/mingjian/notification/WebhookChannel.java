package org.mingjian.notification;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A webhook 消息推送 to the office's own message platform: one POST of JSON per message and receiver. */
@Component
public final class WebhookChannel implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebhookSettings settings;
    private final RestClient client;

    WebhookChannel(WebhookSettings settings) {
        this.settings = settings;
        SimpleClientHttpRequestFactory connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(PATIENCE);
        connections.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(connections).build();
    }

    @Override
    public String name() {
        return "WEBHOOK";
    }

    @Override
    public boolean carries(Notice.Kind kind) {
        return settings.url() != null && settings.kinds().contains(kind);
    }

    @Override
    public boolean reaches(Receiver receiver) {
        return true;
    }

    @Override
    public void send(Notification message, Receiver receiver) {
        try {
            client.post()
                    .uri(Objects.requireNonNull(settings.url(), "mingjian.notification.webhook.url"))
                    .headers(headers -> {
                        if (settings.token() != null) {
                            headers.setBearerAuth(settings.token());
                        }
                    })
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body(message, receiver))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            throw new ChannelDown("消息", e);
        }
    }

    private static Map<String, @Nullable Object> body(Notification message, Receiver receiver) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", message.id());
        body.put("user", receiver.user());
        body.put("kind", message.kind().name());
        body.put("caseNumber", message.caseNumber());
        body.put("title", message.title());
        body.put("text", message.text());
        return body;
    }
}
