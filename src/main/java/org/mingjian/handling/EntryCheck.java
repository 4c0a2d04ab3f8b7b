package org.mingjian.handling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Kind;
import org.mingjian.handling.Offer.Option;

/** Holds what was entered for an action to what the action asks. */
final class EntryCheck {

    private EntryCheck() {}

    /** @throws Refusal naming the first field that does not fit */
    static Entries accept(Offer offer, Map<String, List<String>> sent) {
        Map<String, List<String>> accepted = new LinkedHashMap<>();
        for (Field field : offer.fields()) {
            List<String> values = Objects.requireNonNullElse(sent.get(field.key()), List.<String>of()).stream()
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            check(field, values);
            accepted.put(field.key(), values);
        }
        return new Entries(accepted);
    }

    private static void check(Field field, List<String> values) {
        if (values.isEmpty()) {
            refuseIf(field.required(), field, "必须填写");
            return;
        }
        refuseIf(field.kind() != Kind.CHOICES && values.size() > 1, field, "只能填一项");
        for (String value : values) {
            switch (field.kind()) {
                case TEXT -> {
                    refuseIf(
                            value.codePointCount(0, value.length()) > field.maxLength(),
                            field,
                            "超过" + field.maxLength() + "字");
                    // no database of ours keeps it
                    refuseIf(value.indexOf('\0') >= 0, field, "含有无法保存的字符");
                }
                case DATE -> refuseIf(!isDate(value), field, "不是有效日期");
                case CHOICE, CHOICES ->
                    refuseIf(
                            field.options().stream().map(Option::value).noneMatch(value::equals),
                            field,
                            "所选内容已不可选，请重新选择");
            }
        }
    }

    private static void refuseIf(boolean wrong, Field field, String reason) {
        if (wrong) {
            throw Refusal.ofField(field.label(), field.key(), reason);
        }
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
