package org.mingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.PaperTemplates.Change;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The templates of the papers, for model administrators 模型管理员: look at, replace, take back. */
@RestController
@RequestMapping({"/api/document/templates", "/camunda/api/mingjian/document/templates"})
class TemplateEndpoint {

    static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PaperCatalogue catalogue;
    private final PaperTemplates templates;
    private final PaperFields fields;
    private final People people;

    TemplateEndpoint(PaperCatalogue catalogue, PaperTemplates templates, PaperFields fields, People people) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.fields = fields;
        this.people = people;
    }

    /** Every paper, and who replaced its template when. */
    @GetMapping
    List<TemplateView> list(Principal user) {
        admit(user);
        Map<String, List<Change>> changes = templates.changes().stream().collect(Collectors.groupingBy(Change::code));
        return catalogue.all().stream()
                .map(paper -> view(paper, changes.getOrDefault(paper.code(), List.of())))
                .toList();
    }

    /** Every name that a template may use. */
    @GetMapping("/fields")
    List<FieldView> fields(Principal user) {
        admit(user);
        Collection<PaperField> all = fields.all().values();
        return all.stream()
                .map(field -> new FieldView(field.name(), field.kind().label(), field.origin(), field.columns()))
                .toList();
    }

    /** The template in use. */
    @GetMapping("/{code}")
    ResponseEntity<byte[]> get(Principal user, @PathVariable String code) {
        admit(user);
        byte[] content = templates.current(code).content();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(catalogue.nameOf(code) + "（模板）.docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(WORD)
                .body(content);
    }

    /** Puts a Word document in the place of the template in use. */
    @PutMapping("/{code}")
    ChangeView put(Principal user, @PathVariable String code, InputStream word) throws IOException {
        admit(user);
        return view(templates.put(code, word.readNBytes(TemplateParts.LARGEST + 1), user.getName()));
    }

    /** Goes back to the template that came with the application. */
    @DeleteMapping("/{code}")
    ChangeView reset(Principal user, @PathVariable String code) {
        admit(user);
        return view(templates.reset(code, user.getName()));
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(PaperRefusal refusal) {
        return ResponseEntity.badRequest().body(Map.of("message", refusal.reason()));
    }

    private void admit(Principal user) {
        if (!people.groupsOf(user.getName()).contains(Role.MODEL_ADMIN.group())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有模型管理员可以查看、更换文书模板");
        }
    }

    private TemplateView view(Paper paper, List<Change> changes) {
        boolean shipped = changes.isEmpty() || changes.get(0).sha256() == null;
        return new TemplateView(
                paper.code(),
                paper.name(),
                paper.group(),
                paper.basis(),
                paper.local(),
                shipped ? "系统自带" : "本机关模板第" + changes.get(0).version() + "版",
                changes.stream().map(this::view).toList());
    }

    private ChangeView view(Change change) {
        return new ChangeView(
                change.version(),
                change.sha256() == null ? "恢复系统自带模板" : "更换模板",
                people.nameOf(change.putBy()),
                change.putAt(),
                change.sha256());
    }

    /** @param inUse which template papers are made of now */
    record TemplateView(
            String code,
            String name,
            String group,
            String basis,
            boolean local,
            String inUse,
            List<ChangeView> changes) {}

    /** @param sha256 null if the shipped template was taken back */
    record ChangeView(int version, String what, String byName, Instant at, @Nullable String sha256) {}

    record FieldView(String name, String kind, String origin, List<String> columns) {}
}
