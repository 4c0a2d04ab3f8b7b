package org.mingjian.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail 邮件 through the office's own server. */
@Component
public final class MailChannel implements Channel {

    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> server;

    MailChannel(MailSettings settings, ObjectProvider<JavaMailSender> server) {
        this.settings = settings;
        this.server = server;
        if (settings.enabled() && server.getIfAvailable() == null) {
            throw new IllegalStateException("已启用邮件通知，但未设置邮件服务器 spring.mail.host");
        }
    }

    @Override
    public String name() {
        return "MAIL";
    }

    @Override
    public boolean carries(Notice.Kind kind) {
        return settings.enabled() && settings.kinds().contains(kind);
    }

    @Override
    public boolean reaches(Receiver receiver) {
        return !receiver.mail().isBlank();
    }

    @Override
    public void send(Notification message, Receiver receiver) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(String.valueOf(settings.from()));
        mail.setTo(receiver.mail());
        mail.setSubject("【明鉴】" + message.title());
        mail.setText(message.text() + "\n\n本邮件由系统自动发出，请勿回复；详情请登录系统查看。\n");
        try {
            server.getObject().send(mail);
        } catch (MailException e) {
            throw new ChannelDown("邮件", e);
        }
    }
}
