package org.mingjian.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class ContentsTest {

    private static final Path FILE = Path.of("file");
    private static final Instant TODAY = Instant.parse("2026-06-01T01:00:00Z");

    private final Flaky store = new Flaky();

    @ParameterizedTest
    @EnumSource
    void what_is_recorded_is_kept(Database database) {
        DataSource source = database.migrated();

        String key = at(TODAY, source).keep(FILE, content -> content);

        assertThat(store.kept).containsExactly(key);
        assertThat(begun(source)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_could_not_be_recorded_is_gone(Database database) {
        DataSource source = database.migrated();

        assertThatThrownBy(() -> at(TODAY, source).keep(FILE, ContentsTest::refuse))
                .isInstanceOf(AttachmentRefusal.class);

        assertThat(store.kept).isEmpty();
        assertThat(begun(source)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_is_down_takes_nothing_and_says_so(Database database) {
        DataSource source = database.migrated();
        store.keeps = false;

        assertThatThrownBy(() -> at(TODAY, source).keep(FILE, content -> content))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("附件存储暂时不可用，文件未保存");

        assertThat(store.kept).isEmpty();
        assertThat(begun(source)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_store_would_not_give_up_is_cleared_by_an_upload_of_a_later_day(Database database) {
        DataSource source = database.migrated();
        store.forgets = false;
        assertThatThrownBy(() -> at(TODAY, source).keep(FILE, ContentsTest::refuse))
                .isInstanceOf(AttachmentRefusal.class);
        assertThat(store.kept).hasSize(1);
        assertThat(begun(source)).isOne();

        store.forgets = true;
        at(TODAY.plus(Duration.ofHours(20)), source).keep(FILE, content -> content);
        assertThat(store.kept).as("may still be on its way").hasSize(2);
        String key = at(TODAY.plus(Duration.ofHours(25)), source).keep(FILE, content -> content);

        assertThat(store.kept).hasSize(2).contains(key);
        assertThat(begun(source)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void no_transaction_waits_for_a_store_that_removes(Database database) {
        DataSource source = database.migrated();
        begin(source, "left-over");
        store.whileForgetting = key -> assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();

        at(TODAY, source).keep(FILE, content -> content);
        assertThatThrownBy(() -> at(TODAY, source).keep(FILE, ContentsTest::refuse))
                .isInstanceOf(AttachmentRefusal.class);

        assertThat(store.forgotten).hasSize(2).contains("left-over");
        assertThat(begun(source)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void two_uploads_do_not_clear_the_same(Database database) {
        DataSource source = database.migrated();
        begin(source, "left-over");
        store.whileForgetting = key -> at(TODAY, source).keep(FILE, content -> content);

        at(TODAY, source).keep(FILE, content -> content);

        assertThat(store.forgotten).containsExactly("left-over");
        assertThat(store.kept).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_removes_nothing_does_not_keep_an_upload_away(Database database) {
        DataSource source = database.migrated();
        begin(source, "left-over");
        store.forgets = false;

        String key = at(TODAY, source).keep(FILE, content -> content);

        assertThat(store.kept).containsExactly(key);

        assertThat(begun(source)).as("for a later day").isOne();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_being_removed_gets_no_record(Database database) {
        DataSource source = database.migrated();
        Contents slow = at(TODAY.minus(Duration.ofDays(2)), source);
        store.whileKeeping = () -> {
            store.whileKeeping = () -> {};
            store.forgets = false;
            at(TODAY, source).keep(FILE, content -> content);
        };

        assertThatThrownBy(() -> slow.keep(FILE, content -> content)).hasMessageContaining("cleared as a leftover");

        assertThat(begun(source)).isOne();
    }

    private static void begin(DataSource source, String key) {
        JdbcClient.create(source)
                .sql("insert into attachment_upload (content, started_at) values (?, ?)")
                .params(key, TODAY.minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Contents at(Instant now, DataSource source) {
        return new Contents(
                store,
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static long begun(DataSource source) {
        return JdbcClient.create(source)
                .sql("select count(*) from attachment_upload")
                .query(Long.class)
                .single();
    }

    private static String refuse(String content) {
        throw new AttachmentRefusal(content);
    }

    /** A store that can be told to fail. */
    private static final class Flaky implements AttachmentStore {

        private final Set<String> kept = new HashSet<>();
        private boolean keeps = true;
        private boolean forgets = true;
        private final List<String> forgotten = new ArrayList<>();
        private Consumer<String> whileForgetting = key -> {};
        private Runnable whileKeeping = () -> {};

        @Override
        public void keep(String key, Path file) throws IOException {
            if (!keeps) {
                throw new IOException("down");
            }
            whileKeeping.run();
            kept.add(key);
        }

        @Override
        public void forget(String key) throws IOException {
            if (!forgets) {
                throw new IOException("down");
            }
            forgotten.add(key);
            whileForgetting.accept(key);
            kept.remove(key);
        }

        @Override
        public InputStream open(String key) {
            return new ByteArrayInputStream(new byte[0]);
        }
    }
}
