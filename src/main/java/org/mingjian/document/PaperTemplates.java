package org.mingjian.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 文书模板 the desk of the templates: those that came with the application, and those an office put in their place. */
@Service
class PaperTemplates {

    private final JdbcClient jdbc;
    private final PaperCatalogue catalogue;
    private final TemplateCheck check;
    private final Clock clock;

    PaperTemplates(JdbcClient jdbc, PaperCatalogue catalogue, TemplateCheck check, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.check = check;
        this.clock = clock;
    }

    /** The template in use. */
    Template current(String code) {
        Paper paper = catalogue.get(code);
        return jdbc.sql("select version, content from paper_template where code = ? order by version desc limit 1")
                .param(code)
                .query((row, index) -> new Stored(row.getInt("version"), row.getBytes("content")))
                .optional()
                .flatMap(Stored::template)
                .orElseGet(() -> new Template(0, shipped(paper)));
    }

    /**
     * Takes a template in the place of the one in use; papers that were made stay as they are.
     *
     * @throws PaperRefusal if it cannot be used, naming every unknown field
     */
    Change put(String code, byte[] content, String user) {
        check.check(catalogue.get(code).name(), content);
        return add(code, content, user);
    }

    /** Goes back to the template that came with the application. */
    Change reset(String code, String user) {
        catalogue.get(code);
        if (current(code).version() == 0) {
            throw new PaperRefusal("现在使用的就是系统自带的模板");
        }
        return add(code, null, user);
    }

    /** The changes of all templates, the latest of each first. */
    List<Change> changes() {
        return jdbc.sql("select code, version, sha256, put_by, put_at from paper_template order by code, version desc")
                .query((row, index) -> new Change(
                        row.getString("code"),
                        row.getInt("version"),
                        row.getString("sha256"),
                        row.getString("put_by"),
                        row.getTimestamp("put_at").toInstant()))
                .list();
    }

    private Change add(String code, byte @Nullable [] content, String user) {
        int version = jdbc.sql("select coalesce(max(version), 0) + 1 from paper_template where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
        @Nullable String sha256 = content == null ? null : Digest.sha256(content);
        Instant now = clock.instant();
        try {
            jdbc.sql(
                            "insert into paper_template (code, version, content, sha256, put_by, put_at) values (?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(code, version, content, sha256, user, now.atOffset(ZoneOffset.UTC)))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new PaperRefusal("另一位管理员刚刚更换了该模板，请查看后再更换");
        }
        return new Change(code, version, sha256, user, now);
    }

    private static byte[] shipped(Paper paper) {
        try {
            return new ClassPathResource("document/templates/" + paper.code() + ".docx").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("没有模板：" + paper.code(), e);
        }
    }

    private record Stored(int version, byte @Nullable [] content) {
        Optional<Template> template() {
            return Optional.ofNullable(content).map(bytes -> new Template(version, bytes));
        }
    }

    /** @param version 0 for the one that came with the application */
    record Template(int version, byte[] content) {}

    /** @param sha256 null if the shipped template was taken back */
    record Change(String code, int version, @Nullable String sha256, String putBy, Instant putAt) {}
}
