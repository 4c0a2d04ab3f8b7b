package org.mingjian.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Database;
import org.mingjian.attachment.AttachmentSettings.S3;
import org.mingjian.engine.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

class AttachmentConfigurationTest {

    private static final String ADDRESS = "http://127.0.0.1:9000";

    @Test
    void there_is_one_place_for_files() throws Exception {
        assertThat(store(null, null)).isInstanceOf(DatabaseStore.class);
        assertThat(store(Path.of("files"), s3("", "", "", ""))).isInstanceOf(EarlierStore.class);
        ((EarlierStore) store(null, s3(ADDRESS, "mingjian", "access", "secret"))).close();
    }

    @Test
    void a_start_with_two_places_or_half_a_place_is_refused_in_a_sentence() {
        refuses(Path.of("files"), s3(ADDRESS, "mingjian", "access", "secret"), "只能有一个存放处");
        refuses(
                null,
                s3(ADDRESS, "", "access", ""),
                "缺少设置：mingjian.attachment.s3.bucket、mingjian.attachment.s3.secret-key");
        refuses(null, s3("store:9000", "mingjian", "access", "secret"), "http://主机:端口");
    }

    @Test
    void the_keys_of_a_bucket_are_in_no_text() {
        assertThat(s3(ADDRESS, "mingjian", "access", "secret").toString()).doesNotContain("access", "secret");
    }

    @Test
    void a_scanner_is_a_host_and_a_port_or_none() {
        for (String address : List.of("", " ", "127.0.0.1:3310", "scanner.not.yet.there:3310", "[::1]:3310")) {
            assertThatCode(() -> new AttachmentConfiguration().intake(settings(null, null, address)))
                    .as(address)
                    .doesNotThrowAnyException();
        }
        for (String address :
                List.of("scanner", "scanner:", ":3310", "scanner:0", "scanner:99999", "tcp://scanner:3310")) {
            assertThatThrownBy(() -> new AttachmentConfiguration().intake(settings(null, null, address)))
                    .as(address)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("mingjian.attachment.scanner 应为 主机:端口");
        }
    }

    private static AttachmentSettings settings(@Nullable Path folder, @Nullable S3 s3, @Nullable String scanner) {
        return new AttachmentSettings(DataSize.ofMegabytes(1), Set.of(), folder, s3, scanner);
    }

    private static void refuses(@Nullable Path folder, S3 s3, String reason) {
        assertThatThrownBy(() -> store(folder, s3))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }

    private static S3 s3(String endpoint, String bucket, String accessKey, String secretKey) {
        return new S3(endpoint, bucket, "us-east-1", accessKey, secretKey);
    }

    private static AttachmentStore store(@Nullable Path folder, @Nullable S3 s3) {
        return new AttachmentConfiguration()
                .attachmentStore(settings(folder, s3, null), JdbcClient.create(Database.H2.empty()));
    }
}
