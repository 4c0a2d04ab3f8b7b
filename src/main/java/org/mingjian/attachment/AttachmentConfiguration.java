package org.mingjian.attachment;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where attachments are kept and who looks at them first, as the office has set it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

    @Bean
    AttachmentStore attachmentStore(AttachmentSettings settings, JdbcClient jdbc) {
        return settings.folder() == null ? new DatabaseStore(jdbc) : new FolderStore(settings.folder());
    }

    @Bean
    Intake intake(AttachmentSettings settings) {
        return new Intake(settings, Optional.ofNullable(settings.scanner()).map(VirusScan::new));
    }
}
