package org.mingjian.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.notification.MailChannel;
import org.springframework.stereotype.Component;

/** 发送邮件. */
@Component
class SendMailDelegate implements JavaDelegate {

    private final Delivery delivery;
    private final MailChannel mail;

    SendMailDelegate(Delivery delivery, MailChannel mail) {
        this.delivery = delivery;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.through(mail, execution);
    }
}
