package org.mingjian.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.notification.WebhookChannel;
import org.springframework.stereotype.Component;

/** 推送消息. */
@Component
class PushMessageDelegate implements JavaDelegate {

    private final Delivery delivery;
    private final WebhookChannel webhook;

    PushMessageDelegate(Delivery delivery, WebhookChannel webhook) {
        this.delivery = delivery;
        this.webhook = webhook;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.through(webhook, execution);
    }
}
