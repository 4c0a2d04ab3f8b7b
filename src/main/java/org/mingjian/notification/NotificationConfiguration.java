package org.mingjian.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Settings of the outside channels; the defaults keep a mail server that hangs from holding on to the engine's threads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, WebhookSettings.class})
@PropertySource(value = "classpath:notification/mail.properties", encoding = "UTF-8")
class NotificationConfiguration {}
