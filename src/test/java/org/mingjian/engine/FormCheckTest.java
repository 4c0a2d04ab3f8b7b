package org.mingjian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.spin.Spin.JSON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.engine.ChoiceSource.FormContext;

/** A submission is held to its form, field by field. */
class FormCheckTest {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Map<String, Object> variables = new HashMap<>();
    private LocalDateTime now = LocalDateTime.parse("2026-03-10T09:00");

    @Nested
    class Texts {

        @Test
        void are_stored_without_the_blanks_around_them() {
            assertThat(submit(text(""), Map.of("reason", "  因工作需要\n"))).containsExactly(Map.entry("reason", "因工作需要"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\n\t", "\u3000"})
        void of_blanks_alone_count_as_left_out(String blank) {
            assertThat(submit(text(""), Map.of("reason", blank))).isEmpty();
            refused(text("\"required\":true"), Map.of("reason", blank), "“理由”（reason）为必填项");
        }

        @Test
        void are_counted_in_characters_as_people_count_them() {
            String rare = "\uD842\uDFB7";
            assertThat(submit(text("\"maxLength\":3"), Map.of("reason", rare.repeat(3))))
                    .hasSize(1);
            refused(text("\"maxLength\":3"), Map.of("reason", rare.repeat(4)), "不得超过3字");
            refused(text("\"minLength\":2"), Map.of("reason", rare), "不得少于2字");
        }

        @Test
        void must_match_the_whole_pattern() {
            String pattern = text("\"pattern\":\"[A-Z]{2}-\\\\d{4}\"");
            assertThat(submit(pattern, Map.of("reason", "XS-2026"))).hasSize(1);
            refused(pattern, Map.of("reason", "XS-2026-1"), "格式不符");
        }

        @Test
        void of_another_type_are_refused() {
            refused(text(""), Map.of("reason", 7), "应为文字");
            refused(text(""), Map.of("reason", List.of("a")), "应为文字");
        }

        @Test
        void of_any_length_are_refused_at_once_and_never_repeated() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> submit(text("\"maxLength\":2000"), Map.of("reason", "密".repeat(5_000_000))))
                    .satisfies(refusal -> assertThat(refusal.getMessage())
                            .hasSizeLessThan(100)
                            .doesNotContain("密"));
        }

        @Test
        void without_a_bound_end_at_what_a_variable_holds() {
            refused(text(""), Map.of("reason", "长".repeat(4001)), "不得超过4000字");
        }
    }

    @Nested
    class Numbers {

        private final String amount = form(field("number", "amount", "金额", "\"min\":0,\"max\":100.5", ""));

        @Test
        void keep_to_their_bounds_inclusive() {
            for (Number kept : List.of(0, 100.5, 1L, -0.0)) {
                assertThat(submit(amount, Map.of("amount", kept))).containsEntry("amount", kept);
            }
            refused(amount, Map.of("amount", -0.01), "“金额”（amount）不得小于0");
            refused(amount, Map.of("amount", 100.51), "不得大于100.5");
            refused(amount, Map.of("amount", Long.MAX_VALUE), "不得大于100.5");
        }

        @Test
        void must_be_numbers() {
            refused(amount, Map.of("amount", "12"), "应为数字");
            refused(amount, Map.of("amount", true), "应为数字");
            refused(amount, Map.of("amount", Double.NaN), "应为数字");
            refused(amount, Map.of("amount", Double.POSITIVE_INFINITY), "应为数字");
        }
    }

    @Nested
    class YesOrNo {

        @Test
        void left_out_is_no() {
            assertThat(submit(form(field("checkbox", "agreed", "已核对", "", "")), Map.of()))
                    .containsExactly(Map.entry("agreed", false));
        }

        @Test
        void required_means_yes() {
            String required = form(field("checkbox", "agreed", "已核对", "\"required\":true", ""));
            refused(required, Map.of("agreed", false), "“已核对”（agreed）为必填项");
            refused(required, Map.of(), "为必填项");
            assertThat(submit(required, Map.of("agreed", true))).containsEntry("agreed", true);
        }

        @Test
        void is_no_text() {
            refused(form(field("checkbox", "agreed", "已核对", "", "")), Map.of("agreed", "true"), "应为“是”或“否”");
        }
    }

    @Nested
    class Choices {

        private final String mode = form(field("radio", "mode", "方式", "", VALUES));
        private final String officers = form(field(
                "taglist",
                "officers",
                "人员",
                "\"required\":true",
                "\"properties\":{\"choices\":\"officers\",\"minItems\":\"2\"}"));

        @Test
        void outside_the_list_are_refused() {
            assertThat(submit(mode, Map.of("mode", "TALK"))).containsEntry("mode", "TALK");
            refused(mode, Map.of("mode", "talk"), "“方式”（mode）不在可选范围内");
            refused(mode, Map.of("mode", "TALK,LETTER"), "不在可选范围内");
            refused(mode, Map.of("mode", 1), "不在可选范围内");
        }

        @Test
        void of_several_are_stored_in_the_order_chosen_and_once_each() {
            assertThat(submit(officers, Map.of("officers", List.of("li", "wang", "li"))))
                    .containsEntry("officers", "li,wang");
            assertThat(submit(officers, Map.of("officers", JSON("[\"wang\",\"li\"]"))))
                    .containsEntry("officers", "wang,li");
            assertThat(submit(officers, Map.of("officers", "li,wang"))).containsEntry("officers", "li,wang");
        }

        @Test
        void of_several_keep_to_the_least_number() {
            refused(officers, Map.of("officers", List.of("li")), "“人员”（officers）至少选择2项");
            refused(officers, Map.of("officers", List.of("li", "li")), "至少选择2项");
            refused(officers, Map.of("officers", List.of()), "为必填项");
            refused(officers, Map.of("officers", JSON("[]")), "为必填项");
        }

        @Test
        void of_several_with_one_outside_the_list_are_refused() {
            refused(officers, Map.of("officers", List.of("li", "wang", "zhao")), "不在可选范围内");
            refused(officers, Map.of("officers", JSON("[\"li\",{\"id\":\"wang\"}]")), "不在可选范围内");
            refused(officers, Map.of("officers", "li,,wang"), "不在可选范围内");
            List<Object> withNull = new ArrayList<>(Collections.nCopies(100_000, "zhao"));
            refused(officers, Map.of("officers", withNull), "不在可选范围内");
        }

        @Test
        void depend_on_the_case_they_are_made_for() {
            variables.put("unit", "empty");
            refused(officers, Map.of("officers", List.of("li", "wang")), "不在可选范围内");
        }

        @Test
        void without_a_source_stop_the_form() {
            String unknown = form(field("select", "mode", "方式", "", "\"properties\":{\"choices\":\"nobody\"}"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> submit(unknown, Map.of("mode", "TALK")))
                    .withMessageContaining("nobody");
        }
    }

    @Nested
    class Dates {

        private final String past = date("\"notAfter\":\"today\"");
        private final String coming = date("\"notBefore\":\"today\"");

        @Test
        void are_stored_as_days() {
            assertThat(submit(past, Map.of("heldOn", "2026-03-10T23:59:59+08:00")))
                    .containsEntry("heldOn", "2026-03-10");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-02-29",
                    "2026-13-01",
                    "2026-3-1",
                    "20260301",
                    "昨天",
                    "1899-12-31",
                    "2201-01-01",
                    "2026-03-01 09:00",
                    "2026-01-31Tanything"
                })
        void that_no_calendar_has_are_refused(String day) {
            refused(past, Map.of("heldOn", day), "“日期”（heldOn）应为日期");
        }

        @Test
        void of_a_leap_year_are_days() {
            now = LocalDateTime.parse("2028-03-01T00:00");
            assertThat(submit(past, Map.of("heldOn", "2028-02-29"))).containsEntry("heldOn", "2028-02-29");
        }

        @Test
        void change_at_midnight_of_the_office() {
            now = LocalDateTime.parse("2026-03-10T23:59:59");
            refused(past, Map.of("heldOn", "2026-03-11"), "不得晚于今天");
            assertThat(submit(coming, Map.of("heldOn", "2026-03-10"))).hasSize(1);
            now = LocalDateTime.parse("2026-03-11T00:00");
            assertThat(submit(past, Map.of("heldOn", "2026-03-11"))).hasSize(1);
            refused(coming, Map.of("heldOn", "2026-03-10"), "不得早于今天");
        }

        @Test
        void change_at_the_turn_of_the_year_of_the_office_not_of_greenwich() {
            now = LocalDateTime.parse("2027-01-01T00:00");
            assertThat(submit(past, Map.of("heldOn", "2027-01-01"))).hasSize(1);
            now = now.minusSeconds(1);
            refused(past, Map.of("heldOn", "2027-01-01"), "不得晚于今天");
        }

        @Test
        void keep_their_order_within_the_form_and_with_the_case() {
            String ordered = form(
                    field("datetime", "begunOn", "开始", "", "\"subtype\":\"date\""),
                    field("datetime", "endedOn", "结束", "", "\"properties\":{\"notBefore\":\"begunOn\"}"));
            assertThat(submit(ordered, Map.of("begunOn", "2026-03-01", "endedOn", "2026-03-01")))
                    .hasSize(2);
            refused(ordered, Map.of("begunOn", "2026-03-02", "endedOn", "2026-03-01"), "“结束”（endedOn）日期先后不符");
            assertThat(submit(ordered, Map.of("endedOn", "2026-03-01"))).hasSize(1);
            variables.put("begunOn", "2026-03-02");
            refused(ordered, Map.of("endedOn", "2026-03-01"), "日期先后不符");
        }
    }

    @Nested
    class HiddenFields {

        private final String form = form(
                field("radio", "mode", "方式", "\"required\":true", VALUES),
                field(
                        "textfield",
                        "reason",
                        "理由",
                        "\"required\":true",
                        "\"conditional\":{\"hide\":\"=mode = \\\"TALK\\\"\"}"));

        @Test
        void are_neither_required_nor_stored() {
            assertThat(submit(form, Map.of("mode", "TALK"))).containsOnlyKeys("mode");
            assertThat(submit(form, Map.of("mode", "TALK", "reason", "不应保存"))).containsOnlyKeys("mode");
        }

        @Test
        void are_required_when_shown() {
            refused(form, Map.of("mode", "LETTER"), "“理由”（reason）为必填项");
        }

        @Test
        void are_shown_while_the_condition_has_no_answer() {
            refused(
                    form(field(
                            "textfield",
                            "reason",
                            "理由",
                            "\"required\":true",
                            "\"conditional\":{\"hide\":\"=mode = \\\"TALK\\\"\"}")),
                    Map.of(),
                    "为必填项");
        }

        @Test
        void go_by_the_case_where_the_form_does_not_ask() {
            String byCase = form(field(
                    "textfield",
                    "reason",
                    "理由",
                    "\"required\":true",
                    "\"conditional\":{\"hide\":\"=filingKind = \\\"PARTY\\\"\"}"));
            variables.put("filingKind", "PARTY");
            assertThat(submit(byCase, Map.of("reason", "不应保存"))).isEmpty();
            variables.put("filingKind", "BOTH");
            refused(byCase, Map.of(), "为必填项");
        }

        @Test
        void are_hidden_with_their_group() {
            String group = "{\"type\":\"group\",\"conditional\":{\"hide\":\"=not(agreed)\"},\"components\":["
                    + field("textfield", "reason", "理由", "\"required\":true", "") + "]}";
            String grouped = form(field("checkbox", "agreed", "已核对", "", ""), group);
            assertThat(submit(grouped, Map.of("agreed", false))).containsOnlyKeys("agreed");
            refused(grouped, Map.of("agreed", true), "“理由”（reason）为必填项");
        }

        @Test
        void with_a_condition_that_cannot_be_read_stop_the_form() {
            String broken = form(field("textfield", "reason", "理由", "", "\"conditional\":{\"hide\":\"=mode = = 1\"}"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> submit(broken, Map.of()))
                    .withMessageContaining("probe");
        }
    }

    @Test
    void fields_that_the_form_does_not_have_are_refused_by_name() {
        refused(text(""), Map.of("reason", "x", "approvalOutcome", "APPROVED"), "提交内容包含表单以外的字段：approvalOutcome");
        Map<String, @Nullable Object> empty = new HashMap<>();
        empty.put("other", null);
        assertThat(submit(text(""), empty)).isEmpty();
    }

    @Test
    void nothing_is_stored_for_texts_and_separators() {
        assertThat(submit(form("{\"type\":\"text\",\"text\":\"{{unit}}\"}", "{\"type\":\"separator\"}"), Map.of()))
                .isEmpty();
    }

    private static final String VALUES =
            "\"values\":[{\"value\":\"TALK\",\"label\":\"谈话\"},{\"value\":\"LETTER\",\"label\":\"函询\"}]";

    private Map<String, Object> submit(String form, Map<String, ?> sent) {
        Clock clock = Clock.fixed(now.atZone(SHANGHAI).toInstant(), SHANGHAI);
        FormCheck check = new FormCheck(FEEL, Map.of("officers", new Officers()), clock);
        Map<String, @Nullable Object> fields = new HashMap<>(sent);
        return check.check(
                FormSchema.read(form.getBytes(StandardCharsets.UTF_8)),
                fields,
                new FormContext("li", "XS-2026-0001", variables::get));
    }

    private void refused(String form, Map<String, ?> sent, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submit(form, sent))
                .withMessageContaining(reason);
    }

    private static String text(String validate) {
        return form(field("textarea", "reason", "理由", validate, ""));
    }

    private static String date(String property) {
        return form(field("datetime", "heldOn", "日期", "", "\"properties\":{" + property + "}"));
    }

    private static String form(String... components) {
        return "{\"id\":\"probe\",\"components\":[" + String.join(",", components) + "]}";
    }

    private static String field(String type, String key, String label, String validate, String more) {
        return "{\"type\":\"%s\",\"key\":\"%s\",\"label\":\"%s\",\"validate\":{%s}%s}"
                .formatted(type, key, label, validate, more.isEmpty() ? "" : "," + more);
    }

    private static final class Officers implements ChoiceSource {

        @Override
        public String name() {
            return "officers";
        }

        @Override
        public List<Choice> choices(FormContext context) {
            return "empty".equals(context.variables().text("unit"))
                    ? List.of()
                    : List.of(new Choice("li", "李四"), new Choice("wang", "王五"));
        }
    }
}
