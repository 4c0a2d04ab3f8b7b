package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TemplateCheckTest {

    private static final PaperFacts FACTS = new PaperFacts() {
        @Override
        public List<PaperField> fields() {
            return List.of(
                    PaperField.text("姓名", "案卷"),
                    PaperField.date("立案日期", "立案"),
                    PaperField.rows("办理经过", "案卷", "序号", "办理事项"));
        }

        @Override
        public Map<String, ?> values(PaperSubject subject) {
            return Map.of();
        }
    };

    private final TemplateCheck check = new TemplateCheck(
            new PaperFields(new StaticListableBeanFactory(Map.of("facts", FACTS)).getBeanProvider(PaperFacts.class)));

    @Test
    void a_template_of_known_fields_and_lists_is_taken() {
        assertThatCode(() -> check("关于{{姓名}}的决定", "{{立案日期}}", "{{?办理经过}}", "{{序号}} {{办理事项}}", "{{/办理经过}}"))
                .doesNotThrowAnyException();
    }

    @Test
    void every_unknown_field_is_named() {
        assertThatThrownBy(() -> check("{{姓名}}{{性别}}", "{{民 族}}", "{{?办理经过}}", "{{姓名}}", "{{/办理经过}}"))
                .isInstanceOf(PaperRefusal.class)
                .hasMessageContaining("“决定书”的模板中有系统不认识的字段：【性别】【民 族】【姓名】");
    }

    @Test
    void an_unknown_column_of_a_row_is_named() {
        byte[] table =
                SampleTemplate.with(SampleTemplate.of("x"), "word/document.xml", table("序号{{办理经过}}", "[序号][经办单位]"));
        assertThatThrownBy(() -> check.check("决定书", table)).hasMessageContaining("【经办单位】");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{@姓名}}",
                "{{+姓名}}",
                "{{*姓名}}",
                "{{#姓名}}",
                "{{姓名.class}}",
                "{{T(java.lang.Runtime).getRuntime()}}"
            })
    void what_is_no_plain_field_is_refused(String mark) {
        assertThatThrownBy(() -> check(mark)).isInstanceOf(PaperRefusal.class).hasMessageContaining("不认识的字段");
    }

    @Test
    void half_a_mark_and_half_a_passage_are_refused() {
        assertThatThrownBy(() -> check("关于{{姓名的决定")).hasMessageContaining("不完整的标记");
        assertThatThrownBy(() -> check("{{?办理经过}}", "{{序号}}")).hasMessageContaining("是否成对");
    }

    @Test
    void what_is_no_word_document_is_refused() {
        assertThatThrownBy(() -> check.check("决定书", new byte[0])).hasMessageContaining("文件是空的");
        assertThatThrownBy(() -> check.check("决定书", "决定书".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("不是 Word 文档");
        assertThatThrownBy(() -> check.check("决定书", new byte[TemplateParts.LARGEST + 1]))
                .hasMessageContaining("超过2MB");
        byte[] whole = SampleTemplate.of("{{姓名}}");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> check.check("决定书", half)).isInstanceOf(PaperRefusal.class);
    }

    @Test
    void what_unpacks_to_too_much_is_refused() {
        byte[] bomb = SampleTemplate.with(SampleTemplate.of("x"), "word/media/x.xml", " ".repeat(17 * 1024 * 1024));
        assertThat(bomb.length).isLessThan(TemplateParts.LARGEST);
        assertThatThrownBy(() -> check.check("决定书", bomb)).hasMessageContaining("展开后过大");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/vbaProject.bin|x|带有宏",
                "word/embeddings/oleObject1.bin|x|嵌入对象",
                "word/_rels/document.xml.rels|<Relationships><Relationship Id='r1' Type='http://x/image' Target='http://x/1.png' TargetMode='External'/></Relationships>|外部的图片",
                "word/settings2.xml|<w:x xmlns:w='w'><w:instrText>INCLUDETEXT \\\\host\\a</w:instrText></w:x>|取外部内容的域"
            })
    void what_runs_or_reaches_outside_is_refused(String part, String content, String reason) {
        byte[] template = SampleTemplate.with(SampleTemplate.of("{{姓名}}"), part, content);
        assertThatThrownBy(() -> check.check("决定书", template)).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type='http://x/attachedTemplate' Target='http://x/hyperlink\"' TargetMode='External'",
                "Type='http://x/attachedTemplate' Target='http://x/a' TargetMode='&#69;xternal'",
                "Type='http://x/image' Target='http://x/hyperlink' TargetMode = ' External '",
                "Target='http://x/a' TargetMode='External'"
            })
    void a_link_outside_is_seen_however_it_is_written(String attributes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            byte[] template = withRelation(attributes, charset);
            assertThatThrownBy(() -> check.check("决定书", template)).hasMessageContaining("外部的图片");
        }
    }

    @Test
    void a_hyperlink_is_taken() {
        byte[] template = withRelation(
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'"
                        + " Target='http://x/External' TargetMode='External'",
                StandardCharsets.UTF_8);
        assertThatCode(() -> TemplateParts.of(template)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DE x</w:instrText></w:r>",
                "<w:instrText>&#73;NCLUDETEXT x</w:instrText>",
                "<w:instrText>PAGE</w:instrText><w:fldChar/><w:instrText>LINK x</w:instrText>",
                "<w:fldSimple w:instr='&#68;DE x'/>"
            })
    void a_fetching_field_is_seen_however_it_is_written(String field) {
        byte[] template =
                SampleTemplate.with(SampleTemplate.of("x"), "word/footer9.xml", "<w:p xmlns:w='w'>" + field + "</w:p>");
        assertThatThrownBy(() -> check.check("决定书", template)).hasMessageContaining("取外部内容的域");
    }

    @Test
    void a_field_that_only_points_is_taken() {
        String field =
                "<w:p xmlns:w='w'><w:instrText>HYPER</w:instrText><w:instrText>LINK \"http://x/link\"</w:instrText></w:p>";
        byte[] template = SampleTemplate.with(SampleTemplate.of("x"), "word/footer9.xml", field);
        assertThatCode(() -> TemplateParts.of(template)).doesNotThrowAnyException();
    }

    @Test
    void a_part_that_declares_entities_is_refused() {
        byte[] template = SampleTemplate.with(
                SampleTemplate.of("x"), "word/footer9.xml", "<!DOCTYPE p [<!ATTLIST p a CDATA 'b'>]><p/>");
        assertThatThrownBy(() -> check.check("决定书", template)).hasMessageContaining("文件已损坏");
    }

    private static byte[] withRelation(String attributes, Charset charset) {
        String relations = "<Relationships><Relationship Id='r1' " + attributes + "/></Relationships>";
        return SampleTemplate.with(
                SampleTemplate.of("{{姓名}}"), "word/_rels/document.xml.rels", relations.getBytes(charset));
    }

    private void check(String... paragraphs) {
        check.check("决定书", SampleTemplate.of(paragraphs));
    }

    private static String table(String... rows) {
        StringBuilder table =
                new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml"
                        + "/2006/main\"><w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>");
        for (String row : rows) {
            table.append("<w:tr><w:tc><w:p><w:r><w:t>").append(row).append("</w:t></w:r></w:p></w:tc></w:tr>");
        }
        return table.append("</w:tbl><w:p/></w:body></w:document>").toString();
    }
}
