package org.mingjian.attachment;

import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.attachment.Intake.Received;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.engine.CaseTurn;
import org.springframework.stereotype.Service;

/** 附件 the desk that takes files for a case, gives them out and withdraws them. */
@Service
public class Attachments {

    private static final int LONGEST_REASON = 500;

    private final AttachmentRepository repository;
    private final Contents contents;
    private final Intake intake;
    private final CaseFiles files;
    private final CaseRecords records;
    private final CaseTurn turn;
    private final Clock clock;

    Attachments(
            AttachmentRepository repository,
            Contents contents,
            Intake intake,
            CaseFiles files,
            CaseRecords records,
            CaseTurn turn,
            Clock clock) {
        this.repository = repository;
        this.contents = contents;
        this.intake = intake;
        this.files = files;
        this.records = records;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * Takes a file for a case, or a new version of one that is there. Either the whole file is kept and on record, or
     * nothing is.
     *
     * @param replaces the newest version of a file of the case, of which this is a better one; null for a new file
     * @param still asked again before the record is made, since an upload takes its time; refuses by an exception
     * @throws AttachmentRefusal if the file is not taken
     * @throws StoreFailure if it cannot be kept now
     */
    public Attachment take(
            String caseNumber, String name, InputStream bytes, String user, @Nullable Long replaces, Runnable still) {
        String plain = FileName.plain(name);
        if (replaces != null) {
            replaceable(caseNumber, replaces);
        }
        try (Arrival arrival = Arrival.of(bytes)) {
            Received received = intake.receive(plain, arrival);
            return contents.keep(
                    arrival.file(),
                    content -> turn.take(caseNumber, () -> {
                        still.run();
                        return add(caseNumber, plain, received, content, user, replaces);
                    }));
        }
    }

    private Attachment add(
            String caseNumber, String name, Received received, String content, String user, @Nullable Long replaces) {
        List<Attachment> earlier = replaces == null ? List.of() : replaceable(caseNumber, replaces);
        int version = earlier.size() + 1;
        Attachment attachment = repository.save(new Attachment(
                null,
                caseNumber,
                earlier.isEmpty()
                        ? UUID.randomUUID().toString()
                        : earlier.get(0).series(),
                version,
                name,
                received.mediaType(),
                received.size(),
                received.sha256(),
                content,
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

    /** All versions of a file whose newest one is this: who has not seen the newest does not replace it. */
    private List<Attachment> replaceable(String caseNumber, long id) {
        Attachment replaced = get(caseNumber, id);
        List<Attachment> versions = repository.findBySeriesOrderByVersion(replaced.series());
        if (!replaced.counts()) {
            throw new AttachmentRefusal("要更新的附件已被撤回，新版本未保存；仍需提交的，请作为新附件上传");
        }
        if (versions.stream().anyMatch(other -> other.counts() && other.version() > replaced.version())) {
            throw new AttachmentRefusal("该附件已有更新的版本，您的文件未保存，请查看最新版本后再决定是否上传");
        }
        return versions;
    }

    /**
     * Takes a file back that should not be there; it stays on record with the reason.
     *
     * @param still asked again when it is our turn in the case; refuses by an exception
     * @throws AttachmentRefusal if it is withdrawn already, or no reason is given
     */
    public Attachment withdraw(String caseNumber, long id, String user, String reason, Runnable still) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new AttachmentRefusal("请填写撤回理由，不超过" + LONGEST_REASON + "字");
        }
        if (reason.indexOf('\0') >= 0) {
            throw new AttachmentRefusal("撤回理由含有无法保存的字符");
        }
        return turn.take(caseNumber, () -> {
            still.run();
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
        });
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

    /**
     * The bytes, to be closed by the caller.
     *
     * @throws StoreFailure if they are gone, or cannot be read now
     */
    public InputStream open(Attachment attachment) {
        return contents.open(attachment.content());
    }

    /** What an office takes. */
    public Limits limits() {
        return intake.limits();
    }

    private void record(String caseNumber, String element, String label, String user, Map<String, ?> fields) {
        String stage = files.find(caseNumber)
                .orElseThrow(() -> new AttachmentRefusal("没有该案卷"))
                .stage();
        records.append(caseNumber, Step.of(stage, element, label, user, clock.instant(), fields));
    }

    /**
     * What an office takes.
     *
     * @param maxSize of one file in bytes, inclusive
     * @param types the names of the kinds of files, such as PDF
     */
    public record Limits(long maxSize, List<String> types) {}
}
