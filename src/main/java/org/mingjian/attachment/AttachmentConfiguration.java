package org.mingjian.attachment;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.attachment.AttachmentSettings.S3;
import org.mingjian.engine.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where attachments are kept and who looks at them first, as the office has set it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentConfiguration.class);

    @Bean
    AttachmentStore attachmentStore(AttachmentSettings settings, JdbcClient jdbc) {
        AttachmentStore database = new DatabaseStore(jdbc);
        @Nullable Path folder = settings.folder();
        @Nullable S3 s3 = settings.s3();
        if (s3 != null && s3.isSet()) {
            refuseHalf(s3, folder);
            LOG.info("附件保存在对象存储 {}，存储桶 {}", s3.endpoint(), s3.bucket());
            return new EarlierStore(new S3Store(s3), database);
        }
        if (folder != null) {
            LOG.info("附件保存在文件夹 {}", folder);
            return new EarlierStore(new FolderStore(folder), database);
        }
        return database;
    }

    @Bean
    Intake intake(AttachmentSettings settings) {
        return new Intake(
                settings,
                Optional.ofNullable(settings.scanner())
                        .filter(scanner -> !scanner.isBlank())
                        .map(VirusScan::at));
    }

    private static void refuseHalf(S3 s3, @Nullable Path folder) {
        if (folder != null) {
            throw new StartRefused("附件只能有一个存放处：mingjian.attachment.folder 和 mingjian.attachment.s3 只能设置其中一个");
        }
        String missing = s3.missing();
        if (!missing.isEmpty()) {
            throw new StartRefused("附件的对象存储缺少设置：" + missing);
        }
        if (!s3.hasAddress()) {
            throw new StartRefused("mingjian.attachment.s3.endpoint 应为 http://主机:端口 或者 https://主机:端口");
        }
    }
}
