package org.mingjian.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.attachment.Attachment;
import org.mingjian.attachment.AttachmentRefusal;
import org.mingjian.attachment.Attachments;
import org.mingjian.attachment.Attachments.Limits;
import org.mingjian.attachment.StoreFailure;
import org.mingjian.desk.FileView.Files;
import org.mingjian.people.People;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of a case. Whoever may read the case may read them; whoever may work on the task may add and withdraw.
 */
@RestController
@RequestMapping({
    "/api/desk" + CaseDoor.PATH + "/attachments",
    "/camunda/api/mingjian/desk" + CaseDoor.PATH + "/attachments"
})
class AttachmentEndpoint {

    /** Of the pages of Camunda's webapps none may be framed; a preview may, by them. It runs and loads nothing. */
    private static final String FRAMED_BY_OUR_PAGES =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final CaseDoor doors;
    private final Attachments attachments;
    private final People people;

    AttachmentEndpoint(CaseDoor doors, Attachments attachments, People people) {
        this.doors = doors;
        this.attachments = attachments;
        this.people = people;
    }

    @GetMapping
    Files list(@PathVariable String door, @PathVariable String id) {
        List<FileView> files = attachments.of(doors.open(door, id).caseNumber()).stream()
                .map(file -> FileView.of(file, people))
                .toList();
        Limits limits = attachments.limits();
        return new Files(files, doors.mayWork(door, id), limits.maxSize(), limits.types());
    }

    /**
     * Takes the body as a file, byte by byte as it comes: nothing lies in a form that has to be read as a whole first.
     *
     * @param name percent-encoded UTF-8 in a header, where it is in no address and no log of a proxy
     * @param replaces the attachment that this is a new version of, if any
     */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<FileView> take(
            Principal user,
            @PathVariable String door,
            @PathVariable String id,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Long replaces,
            InputStream bytes) {
        String caseNumber = doors.openToWork(door, id).caseNumber();
        Attachment taken = attachments.take(
                caseNumber,
                decoded(name),
                bytes,
                user.getName(),
                replaces,
                () -> doors.stillToWork(door, id, caseNumber));
        return ResponseEntity.status(HttpStatus.CREATED).body(FileView.of(taken, people));
    }

    @PostMapping("/{file}/withdrawal")
    FileView withdraw(
            Principal user,
            @PathVariable String door,
            @PathVariable String id,
            @PathVariable long file,
            @RequestBody Withdrawal withdrawal) {
        String caseNumber = doors.openToWork(door, id).caseNumber();
        String reason = withdrawal.reason() == null ? "" : withdrawal.reason();
        return FileView.of(
                attachments.withdraw(
                        caseNumber, file, user.getName(), reason, () -> doors.stillToWork(door, id, caseNumber)),
                people);
    }

    /** The bytes: to be looked at in the browser if it can do so safely, otherwise to be saved. */
    @GetMapping("/{file}/content")
    ResponseEntity<InputStreamResource> content(
            HttpServletResponse response,
            @PathVariable String door,
            @PathVariable String id,
            @PathVariable long file,
            @RequestParam(defaultValue = "false") boolean save) {
        Attachment attachment = attachments.get(doors.open(door, id).caseNumber(), file);
        boolean shown = !save && FileView.isPreviewed(attachment);
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        InputStreamResource bytes = new InputStreamResource(attachments.open(attachment));
        response.setHeader("Content-Security-Policy", FRAMED_BY_OUR_PAGES);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .body(bytes);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(AttachmentRefusal refusal) {
        return ResponseEntity.badRequest().body(Map.of("message", refusal.reason()));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(StoreFailure failure) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("message", failure.reason()));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new AttachmentRefusal("文件名不能识别，未保存");
        }
    }

    /** Why a file is withdrawn. */
    record Withdrawal(@Nullable String reason) {}
}
