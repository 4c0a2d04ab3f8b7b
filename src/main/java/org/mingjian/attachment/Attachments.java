package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.attachment.Intake.Received;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 附件 the desk that takes files for a case, gives them out and withdraws them. */
@Service
public class Attachments {

    private static final int LONGEST_NAME = 200;

    private final AttachmentRepository repository;
    private final AttachmentStore store;
    private final Intake intake;
    private final CaseFiles files;
    private final CaseRecords records;
    private final TransactionOperations transaction;
    private final Clock clock;

    Attachments(
            AttachmentRepository repository,
            AttachmentStore store,
            Intake intake,
            CaseFiles files,
            CaseRecords records,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.intake = intake;
        this.files = files;
        this.records = records;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a file for a case, or a new version of one that is there. Either the whole file is kept and on record, or
     * nothing is.
     *
     * @param replaces an attachment of the case that this is a new version of; null for a new file
     * @throws AttachmentRefusal if the file is not taken
     */
    public Attachment take(String caseNumber, String name, InputStream bytes, String user, @Nullable Long replaces) {
        String kept = plain(name);
        Path file = null;
        try {
            file = Files.createTempFile("mingjian-", ".upload");
            Received received = intake.receive(kept, bytes, file);
            Path complete = file;
            return Objects.requireNonNull(
                    transaction.execute(status -> store(caseNumber, kept, received, complete, user, replaces)));
        } catch (IOException e) {
            throw new AttachmentRefusal("文件没有完整送达，未保存，请重新上传");
        } finally {
            remove(file);
        }
    }

    private Attachment store(
            String caseNumber, String name, Received received, Path file, String user, @Nullable Long replaces) {
        Optional<Attachment> earlier = Optional.ofNullable(replaces).map(id -> get(caseNumber, id));
        String series = earlier.map(Attachment::series)
                .orElseGet(() -> UUID.randomUUID().toString());
        int version = repository.findBySeriesOrderByVersion(series).size() + 1;
        Attachment attachment = repository.save(new Attachment(
                null,
                caseNumber,
                series,
                version,
                name,
                received.mediaType(),
                received.size(),
                received.sha256(),
                keep(file),
                user,
                clock.instant(),
                null,
                null,
                null));
        record(
                caseNumber,
                "attachment_taken",
                version == 1 ? "上传附件" : "上传附件新版本",
                user,
                Map.of("fileName", name, "fileVersion", version, "fileHash", received.sha256()));
        return attachment;
    }

    /**
     * Takes a file back that should not be there; it stays on record with the reason.
     *
     * @throws AttachmentRefusal if it is withdrawn already, or no reason is given
     */
    public Attachment withdraw(String caseNumber, long id, String user, String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            throw new AttachmentRefusal("请填写撤回理由，不超过500字");
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Attachment attachment = get(caseNumber, id);
            if (!attachment.counts()) {
                throw new AttachmentRefusal("该附件已撤回");
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("fileName", attachment.name());
            fields.put("fileVersion", attachment.version());
            fields.put("withdrawalReason", reason.strip());
            record(caseNumber, "attachment_withdrawn", "撤回附件", user, fields);
            return repository.save(attachment.withdrawn(user, clock.instant(), reason.strip()));
        }));
    }

    /** All versions of all files of a case, in the order they came. */
    public List<Attachment> of(String caseNumber) {
        return repository.findByCaseNumberOrderById(caseNumber);
    }

    /** @throws AttachmentRefusal if the case has no such attachment */
    public Attachment get(String caseNumber, long id) {
        return repository
                .findById(id)
                .filter(attachment -> attachment.caseNumber().equals(caseNumber))
                .orElseThrow(() -> new AttachmentRefusal("没有该附件"));
    }

    /** The bytes, to be closed by the caller. */
    public InputStream open(Attachment attachment) {
        try {
            return store.open(attachment.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keep(Path file) {
        try {
            String key = store.keep(file);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        store.forget(key);
                    }
                }
            });
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(String caseNumber, String element, String label, String user, Map<String, ?> fields) {
        String stage = files.find(caseNumber)
                .orElseThrow(() -> new AttachmentRefusal("没有该案卷"))
                .stage();
        records.append(caseNumber, Step.of(stage, element, label, user, clock.instant(), fields));
    }

    /** A browser may send a path with the name; whatever else it contains is the person's. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        if (last.isEmpty() || last.codePointCount(0, last.length()) > LONGEST_NAME) {
            throw new AttachmentRefusal("文件名为空或者超过" + LONGEST_NAME + "字，未保存");
        }
        return last;
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
