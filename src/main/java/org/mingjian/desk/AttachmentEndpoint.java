package org.mingjian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.attachment.Attachment;
import org.mingjian.attachment.AttachmentRefusal;
import org.mingjian.attachment.Attachments;
import org.mingjian.people.People;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of a case. Whoever may read the case may read them; whoever may work on the task may add and withdraw.
 */
@RestController
@RequestMapping({
    "/api/desk" + CaseDoor.PATH + "/attachments",
    "/camunda/api/mingjian/desk" + CaseDoor.PATH + "/attachments"
})
class AttachmentEndpoint {

    /** What a browser shows by itself without running anything of it. */
    private static final Set<String> PREVIEWED = Set.of("application/pdf", "image/jpeg", "image/png", "text/plain");

    private final CaseDoor doors;
    private final Attachments attachments;
    private final People people;

    AttachmentEndpoint(CaseDoor doors, Attachments attachments, People people) {
        this.doors = doors;
        this.attachments = attachments;
        this.people = people;
    }

    @GetMapping
    List<FileView> list(@PathVariable String door, @PathVariable String id) {
        return attachments.of(doors.open(door, id).caseNumber()).stream()
                .map(this::view)
                .toList();
    }

    /** @param replaces the attachment that this is a new version of, if any */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileView> take(
            Principal user,
            @PathVariable String door,
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable Long replaces)
            throws IOException {
        String caseNumber = doors.openToWork(door, id).caseNumber();
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream bytes = file.getInputStream()) {
            Attachment taken = attachments.take(caseNumber, name, bytes, user.getName(), replaces);
            return ResponseEntity.status(HttpStatus.CREATED).body(view(taken));
        }
    }

    @PostMapping("/{file}/withdrawal")
    FileView withdraw(
            Principal user,
            @PathVariable String door,
            @PathVariable String id,
            @PathVariable long file,
            @RequestBody Withdrawal withdrawal) {
        String reason = withdrawal.reason() == null ? "" : withdrawal.reason();
        return view(attachments.withdraw(doors.openToWork(door, id).caseNumber(), file, user.getName(), reason));
    }

    /** The bytes: to be looked at in the browser if it can do so safely, otherwise to be saved. */
    @GetMapping("/{file}/content")
    ResponseEntity<InputStreamResource> content(
            @PathVariable String door,
            @PathVariable String id,
            @PathVariable long file,
            @RequestParam(defaultValue = "false") boolean save) {
        Attachment attachment = attachments.get(doors.open(door, id).caseNumber(), file);
        boolean shown = !save && PREVIEWED.contains(attachment.mediaType());
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .body(new InputStreamResource(attachments.open(attachment)));
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(AttachmentRefusal refusal) {
        return ResponseEntity.badRequest().body(Map.of("message", refusal.reason()));
    }

    private FileView view(Attachment file) {
        return new FileView(
                file.id() == null ? 0 : file.id(),
                file.series(),
                file.version(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                PREVIEWED.contains(file.mediaType()),
                people.nameOf(file.uploadedBy()),
                file.uploadedAt(),
                file.withdrawnBy() == null ? null : people.nameOf(file.withdrawnBy()),
                file.withdrawalReason());
    }

    /** Why a file is withdrawn. */
    record Withdrawal(@Nullable String reason) {}

    /**
     * One version of a file as JSON.
     *
     * @param series the same for all versions of a file
     * @param withdrawnByName null while the file counts
     */
    record FileView(
            long id,
            String series,
            int version,
            String name,
            String mediaType,
            long size,
            String sha256,
            boolean previewed,
            String uploadedByName,
            Instant uploadedAt,
            @Nullable String withdrawnByName,
            @Nullable String withdrawalReason) {}
}
