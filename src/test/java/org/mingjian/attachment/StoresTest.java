package org.mingjian.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.attachment.AttachmentSettings.S3;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The three places for bytes keep the same promises.
 *
 * <p>{@code -Dmingjian.test.s3=http://127.0.0.1:9000} asks a real S3-compatible server with a bucket {@code mingjian} and
 * the keys {@code access} and {@code secret}, instead of the small one that speaks S3 here.
 */
class StoresTest {

    @TempDir
    Path folder = Path.of("");

    private final byte[] bytes = new byte[2_500_000];
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        new Random(1).nextBytes(bytes);
        file = Files.write(folder.resolve("in"), bytes);
    }

    @ParameterizedTest
    @EnumSource
    void the_database_keeps_what_it_was_given(Database database) throws IOException {
        keeps(new DatabaseStore(JdbcClient.create(database.migrated())));
    }

    @Test
    void a_folder_keeps_what_it_was_given() throws IOException {
        keeps(new FolderStore(folder.resolve("store")));
        assertThatThrownBy(() -> new FolderStore(folder).open("../../in")).isInstanceOf(IllegalArgumentException.class);
        try (var files = Files.walk(folder.resolve("store"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_bucket_keeps_what_it_was_given() throws Exception {
        try (SmallS3 server = new SmallS3()) {
            String address = System.getProperty("mingjian.test.s3", server.address());
            try (S3Store store = bucket(address)) {
                keeps(store);
            }
        }
    }

    @Test
    void a_bucket_holds_no_part_of_a_file_whose_way_there_broke() throws Exception {
        try (SmallS3 server = new SmallS3();
                S3Store store = bucket(server.address())) {
            server.breaksWhileReading();
            assertThatThrownBy(() -> store.keep(UUID.randomUUID().toString(), file))
                    .isInstanceOf(IOException.class);
            assertThat(server.objects()).isEmpty();
        }
    }

    @Test
    void a_bucket_that_is_not_there_is_told_from_a_content_that_is_not_there() throws Exception {
        S3Store store = bucket("http://127.0.0.1:1");
        assertThatThrownBy(() -> store.open(UUID.randomUUID().toString()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
        store.close();
    }

    @Test
    void what_was_kept_before_another_store_was_chosen_is_still_found() throws IOException {
        DatabaseStore earlier = new DatabaseStore(JdbcClient.create(Database.H2.migrated()));
        String old = UUID.randomUUID().toString();
        earlier.keep(old, file);
        EarlierStore store = new EarlierStore(new FolderStore(folder.resolve("new")), earlier);

        keeps(store);
        try (InputStream content = store.open(old)) {
            assertThat(Arrays.equals(content.readAllBytes(), bytes)).isTrue();
        }
    }

    private void keeps(AttachmentStore store) throws IOException {
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
        store.forget(key);

        store.keep(key, file);
        for (int twice = 0; twice < 2; twice++) {
            try (InputStream content = store.open(key)) {
                assertThat(Arrays.equals(content.readAllBytes(), bytes)).isTrue();
            }
        }
        store.forget(key);
        store.forget(key);
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
    }

    private static S3Store bucket(String address) {
        return new S3Store(new S3(address, "mingjian", "us-east-1", "access", "secret"));
    }
}
