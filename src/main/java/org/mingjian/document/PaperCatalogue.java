package org.mingjian.document;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 文书目录 the papers there are, as {@code document/papers.yaml} lists them in the order of the procedure. */
@Component
class PaperCatalogue {

    private final Map<String, Paper> papers = new LinkedHashMap<>();

    PaperCatalogue() {
        try (InputStream file = new ClassPathResource("document/papers.yaml").getInputStream()) {
            for (Group group : new YAMLMapper().readValue(file, Group[].class)) {
                group.papers().forEach(entry -> add(entry.in(group)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Paper paper) {
        if (papers.put(paper.code(), paper) != null) {
            throw new IllegalArgumentException("文书目录中有两个 " + paper.code());
        }
    }

    List<Paper> all() {
        return List.copyOf(papers.values());
    }

    /** @throws PaperRefusal if there is no such paper */
    Paper get(String code) {
        Paper paper = papers.get(code);
        if (paper == null) {
            throw new PaperRefusal("文书目录中没有该文书");
        }
        return paper;
    }

    /** The name of a paper; the code itself for one that the catalogue no longer has, so that old cases stay readable. */
    String nameOf(String code) {
        Paper paper = papers.get(code);
        return paper == null ? code : paper.name();
    }

    record Group(String group, String stage, List<Entry> papers) {}

    record Entry(
            String code,
            String name,
            @Nullable List<String> after,
            @Nullable Map<String, List<String>> when,
            @Nullable List<String> matters,
            @Nullable String numberKind,
            @Nullable String numberField,
            String basis,
            boolean local) {

        Paper in(Group group) {
            return new Paper(
                    code,
                    name,
                    group.group(),
                    group.stage(),
                    Objects.requireNonNullElse(after, List.of()),
                    Objects.requireNonNullElse(when, Map.of()),
                    Objects.requireNonNullElse(matters, List.of()),
                    numberKind,
                    numberField,
                    basis,
                    local);
        }
    }
}
