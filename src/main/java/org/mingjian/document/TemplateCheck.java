package org.mingjian.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.TemplateTags.Tag;
import org.springframework.stereotype.Component;

/** Looks at a template before it is taken: it opens, every name in it is known, and a paper can be made of it. */
@Component
class TemplateCheck {

    private static final Set<String> PASSAGE_VARIABLES =
            Set.of("_index", "_is_first", "_is_last", "_has_next", "_is_even_item", "_is_odd_item");
    private static final Pattern PRINTED_PART =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml");

    private final PaperFields fields;

    TemplateCheck(PaperFields fields) {
        this.fields = fields;
    }

    /** @throws PaperRefusal naming every field that is not known, or saying what else is wrong */
    void check(String paper, byte[] template) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Map.Entry<String, byte[]> part : TemplateParts.of(template).entrySet()) {
            if (PRINTED_PART.matcher(part.getKey()).matches()) {
                unknown.addAll(unknown(TemplateTags.of(part.getValue())));
            }
        }
        if (!unknown.isEmpty()) {
            throw new PaperRefusal("“" + paper + "”的模板中有系统不认识的字段："
                    + unknown.stream().map(name -> "【" + name + "】").collect(Collectors.joining())
                    + "。请对照字段清单修改后重新上传，原模板继续使用");
        }
        tryOut(paper, template);
    }

    private void tryOut(String paper, byte[] template) {
        try {
            PaperRenderer.fill(template, fields.gaps());
        } catch (IOException | RuntimeException e) {
            throw new PaperRefusal("“" + paper + "”的模板无法制成文书：请检查文件是否完好、循环标记 {{?…}} 和 {{/…}} 是否成对、列表标记是否在表格行内");
        }
    }

    private Set<String> unknown(List<Tag> tags) {
        Set<String> unknown = new LinkedHashSet<>();
        Deque<String> passages = new ArrayDeque<>();
        for (Tag tag : tags) {
            String name = tag.text().replaceFirst("^[?/=]", "");
            if (tag.text().startsWith("/")) {
                passages.poll();
            } else if (tag.text().startsWith("?")) {
                passages.push(name);
                addUnless(isList(name), tag, unknown);
            } else if (tag.above().isEmpty()) {
                addUnless(isKnown(name, passages.peek()), tag, unknown);
            } else {
                tag.above().stream()
                        .filter(this::isList)
                        .forEach(list -> addUnless(columns(list).contains(name), tag, unknown));
            }
        }
        return unknown;
    }

    private static void addUnless(boolean known, Tag tag, Set<String> unknown) {
        if (!known) {
            unknown.add(tag.text());
        }
    }

    /** Within a passage only its list's columns are known. */
    private boolean isKnown(String name, @Nullable String passage) {
        return passage == null
                ? fields.all().containsKey(name)
                : columns(passage).contains(name) || PASSAGE_VARIABLES.contains(name);
    }

    private boolean isList(String name) {
        return fields.all().containsKey(name) && field(name).kind() == PaperField.Kind.ROWS;
    }

    private Set<String> columns(String list) {
        return isList(list) ? Set.copyOf(field(list).columns()) : Set.of();
    }

    private PaperField field(String name) {
        return Objects.requireNonNull(fields.all().get(name));
    }
}
