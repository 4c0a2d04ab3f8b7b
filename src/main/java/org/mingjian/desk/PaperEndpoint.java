package org.mingjian.desk;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.CasePaper;
import org.mingjian.document.PaperRefusal;
import org.mingjian.document.Papers;
import org.mingjian.people.People;
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
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case. Whoever may read the case may read them; whoever may work on the task may make them. */
@RestController
@RequestMapping({"/api/desk" + CaseDoor.PATH + "/papers", "/camunda/api/mingjian/desk" + CaseDoor.PATH + "/papers"})
class PaperEndpoint {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CaseDoor doors;
    private final Papers papers;
    private final People people;

    PaperEndpoint(CaseDoor doors, Papers papers, People people) {
        this.doors = doors;
        this.papers = papers;
        this.people = people;
    }

    /** What the case has come to, and what was made. */
    @GetMapping
    PaperList list(@PathVariable String door, @PathVariable String id) {
        String caseNumber = doors.open(door, id).caseNumber();
        return new PaperList(
                doors.mayWork(door, id),
                papers.of(caseNumber).stream().map(this::view).toList());
    }

    /** Makes the next version of a paper, and answers it with the version that was made. */
    @PostMapping("/{code}")
    ResponseEntity<PaperView> make(
            Principal user,
            @PathVariable String door,
            @PathVariable String id,
            @PathVariable String code,
            @RequestBody(required = false) @Nullable Wanted wanted) {
        String caseNumber = doors.openToWork(door, id).caseNumber();
        CasePaper made = papers.make(
                caseNumber,
                code,
                wanted == null ? null : wanted.number(),
                user.getName(),
                () -> doors.stillToWork(door, id, caseNumber));
        return ResponseEntity.status(HttpStatus.CREATED).body(view(made));
    }

    /** One version as a Word document. */
    @GetMapping("/{paper}/versions/{version}")
    ResponseEntity<byte[]> content(
            @PathVariable String door, @PathVariable String id, @PathVariable long paper, @PathVariable int version) {
        String caseNumber = doors.open(door, id).caseNumber();
        byte[] content = papers.content(caseNumber, paper, version);
        String name = papers.nameOf(caseNumber, paper) + "（" + caseNumber + "）第" + version + "版.docx";
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(WORD)
                .body(content);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(PaperRefusal refusal) {
        return ResponseEntity.badRequest().body(Map.of("message", refusal.reason()));
    }

    private PaperView view(CasePaper paper) {
        return new PaperView(
                paper.paper().code(),
                paper.paper().name(),
                paper.paper().group(),
                paper.paper().basis(),
                paper.paper().local(),
                paper.id(),
                paper.number(),
                paper.paper().numberKind() != null,
                paper.open(),
                paper.versions().stream().map(this::view).toList());
    }

    private VersionView view(CasePaper.Version version) {
        return new VersionView(
                version.version(), people.nameOf(version.madeBy()), version.madeAt(), version.size(), version.sha256());
    }

    /** @param number which paper of this kind; null for the latest */
    record Wanted(@Nullable String number) {}

    /** @param mayMake whether the person may make papers at this task */
    record PaperList(boolean mayMake, List<PaperView> papers) {}

    /**
     * One paper of the case as JSON.
     *
     * @param id null until it is made
     * @param numbered whether it draws a number when it is made
     * @param open whether another version may be made of it
     */
    record PaperView(
            String code,
            String name,
            String group,
            String basis,
            boolean local,
            @Nullable Long id,
            @Nullable String number,
            boolean numbered,
            boolean open,
            List<VersionView> versions) {}

    /** One version of a paper, the first one 1. */
    record VersionView(int version, String madeByName, Instant madeAt, long size, String sha256) {}
}
