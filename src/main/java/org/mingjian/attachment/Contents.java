package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the bytes of a file before the record that names them, and takes them away if the record fails.
 *
 * <p>A store may be slow or elsewhere, so no transaction waits for it, neither to keep nor to remove. What has been begun
 * stands in {@code attachment_upload} until the record is there; what a crash or a store that is down leaves there is
 * cleared after an upload of a later day. Who removes bytes claims them first, and what is claimed gets no record.
 */
@Component
class Contents {

    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);
    private static final Duration OVER = Duration.ofDays(1);

    private final AttachmentStore store;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Contents(AttachmentStore store, JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps the file, then has it recorded.
     *
     * @param record given the key of the content, in one transaction with the end of the upload
     * @throws StoreFailure if the store does not take it
     */
    <T> T keep(Path file, Function<String, T> record) {
        String key = UUID.randomUUID().toString();
        begin(key);
        boolean recorded = false;
        try {
            store.keep(key, file);
            T result = transaction.execute(status -> {
                T made = record.apply(key);
                if (!end(key)) {
                    throw new IllegalStateException("cleared as a leftover: " + key);
                }
                return made;
            });
            recorded = true;
            clearLeftovers();
            return result;
        } catch (IOException e) {
            LOG.warn("附件内容 {} 未能保存", key, e);
            throw new StoreFailure("附件存储暂时不可用，文件未保存，请稍后重试；多次失败请联系系统管理员", e);
        } finally {
            if (!recorded) {
                undo(key);
            }
        }
    }

    /** @throws StoreFailure if the bytes are gone, or the store does not answer */
    InputStream open(String key) {
        try {
            return store.open(key);
        } catch (NoSuchFileException e) {
            LOG.error("附件内容 {} 不在存储中", key, e);
            throw new StoreFailure("该附件的登记仍在案卷中，但文件内容在存储中已找不到，请联系系统管理员从备份恢复", e);
        } catch (IOException e) {
            LOG.warn("附件内容 {} 未能读取", key, e);
            throw new StoreFailure("附件存储暂时不可用，无法读取文件，请稍后重试；多次失败请联系系统管理员", e);
        }
    }

    private void begin(String key) {
        jdbc.sql("insert into attachment_upload (content, started_at) values (?, ?)")
                .params(key, now())
                .update();
    }

    private boolean end(String key) {
        return jdbc.sql("delete from attachment_upload where content = ? and claimed_at is null")
                        .param(key)
                        .update()
                == 1;
    }

    /** Only as long as the upload stands there: a commit whose answer was lost has taken it away, and the bytes stay. */
    private void undo(String key) {
        try {
            if (claim(key)) {
                clear(key);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("附件内容 {} 未登记，也未能从存储中清除，下次清理时再清除", key, e);
        }
    }

    /** After an upload, when the store is known to answer; one that fails is left for a later day, and the rest with it. */
    private void clearLeftovers() {
        try {
            OffsetDateTime over = now().minus(OVER);
            for (String key : leftovers(over)) {
                if (claimSince(key, over)) {
                    clear(key);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("以前未登记的附件内容未能从存储中清除，下次清理时再清除", e);
        }
    }

    private List<String> leftovers(OffsetDateTime over) {
        return jdbc.sql("select content from attachment_upload where coalesce(claimed_at, started_at) < ?"
                        + " order by coalesce(claimed_at, started_at) fetch first 5 rows only")
                .param(over)
                .query(String.class)
                .list();
    }

    private boolean claim(String key) {
        return jdbc.sql("update attachment_upload set claimed_at = ? where content = ? and claimed_at is null")
                        .params(now(), key)
                        .update()
                == 1;
    }

    /** One statement, so that of two who see the same content one removes it, and its record can no longer be made. */
    private boolean claimSince(String key, OffsetDateTime over) {
        return jdbc.sql("update attachment_upload set claimed_at = ?"
                                + " where content = ? and coalesce(claimed_at, started_at) < ?")
                        .params(now(), key, over)
                        .update()
                == 1;
    }

    private void clear(String key) throws IOException {
        store.forget(key);
        jdbc.sql("delete from attachment_upload where content = ?").param(key).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
