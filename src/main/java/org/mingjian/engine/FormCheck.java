package org.mingjian.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;

/**
 * Holds a submission to its form, whatever client sent it: required, type, length, bounds, choices, dates and the
 * conditions under which a field is shown. The browser checks the same for comfort; this check decides.
 */
final class FormCheck {

    private final FeelEngine feel;
    private final Map<String, ChoiceSource> choices;
    private final Clock clock;

    FormCheck(FeelEngine feel, Map<String, ChoiceSource> choices, Clock clock) {
        this.feel = feel;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * The fields to store: every visible field of the form that was filled in, lists as comma-separated text.
     *
     * @throws Refusal for the first field that does not fit, or a value that is no field of the form
     */
    Map<String, Object> check(FormSchema schema, Map<String, @Nullable Object> sent, FormContext context) {
        for (Map.Entry<String, @Nullable Object> entry : sent.entrySet()) {
            if (!schema.fields().containsKey(entry.getKey()) && entry.getValue() != null) {
                throw new Refusal("提交内容包含表单以外的字段：" + entry.getKey());
            }
        }
        Map<String, @Nullable Object> shown = shown(schema, sent, context);
        Map<String, Object> kept = new LinkedHashMap<>();
        for (FormField field : schema.fields().values()) {
            if (!shown.containsKey(field.key())) {
                continue;
            }
            @Nullable Object value = blankToNull(shown.get(field.key()));
            if (value == null
                    || (field.required()
                            && Boolean.FALSE.equals(value)
                            && field.type().equals("checkbox"))) {
                if (field.required()) {
                    throw refused(field, "为必填项");
                }
                if (field.type().equals("checkbox")) {
                    kept.put(field.key(), false);
                }
                continue;
            }
            kept.put(field.key(), checked(field, value, shown, context));
        }
        return kept;
    }

    private Object checked(FormField field, Object value, Map<String, @Nullable Object> sent, FormContext context) {
        return switch (field.type()) {
            case "textfield", "textarea" -> text(field, value);
            case "number" -> number(field, value);
            case "checkbox" -> {
                if (value instanceof Boolean) {
                    yield value;
                }
                throw refused(field, "应为“是”或“否”");
            }
            case "radio", "select" -> choice(field, value, offered(field, context));
            case "taglist", "checklist" -> list(field, value, offered(field, context));
            default -> date(field, value, sent, context);
        };
    }

    private static String text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            throw refused(field, "应为文字");
        }
        text = text.strip();
        int length = text.codePointCount(0, text.length());
        double longest = field.bound("maxLength").orElse(4000.0);
        if (length > longest) {
            throw refused(field, "不得超过" + (long) longest + "字");
        }
        double shortest = field.bound("minLength").orElse(0.0);
        if (length < shortest) {
            throw refused(field, "不得少于" + (long) shortest + "字");
        }
        String pattern = field.pattern();
        if (pattern != null && !Pattern.matches(pattern, text)) {
            throw refused(field, "格式不符");
        }
        return text;
    }

    private static Object number(FormField field, Object value) {
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            throw refused(field, "应为数字");
        }
        double amount = number.doubleValue();
        field.bound("min").filter(min -> amount < min).ifPresent(min -> {
            throw refused(field, "不得小于" + plain(min));
        });
        field.bound("max").filter(max -> amount > max).ifPresent(max -> {
            throw refused(field, "不得大于" + plain(max));
        });
        return number;
    }

    private static String choice(FormField field, Object value, List<Choice> offered) {
        if (value instanceof String key
                && offered.stream().anyMatch(choice -> choice.value().equals(key))) {
            return key;
        }
        throw refused(field, "不在可选范围内");
    }

    private static String list(FormField field, Object value, List<Choice> offered) {
        List<String> keys = new ArrayList<>();
        for (Object entry : FormValues.list(value)) {
            String key = choice(field, entry, offered);
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        int least = field.property("minItems").map(Integer::valueOf).orElse(field.required() ? 1 : 0);
        if (keys.size() < least) {
            throw refused(field, least == 1 ? "为必填项" : "至少选择" + least + "项");
        }
        String text = String.join(",", keys);
        if (text.length() > 4000) {
            throw refused(field, "选择过多");
        }
        return text;
    }

    /** {@code notBefore} names a field of the form, or a variable that an earlier form of the case left. */
    private String date(FormField field, Object value, Map<String, @Nullable Object> sent, FormContext context) {
        LocalDate date = parse(field, value);
        if (field.property("notAfter").isPresent() && date.isAfter(LocalDate.now(clock))) {
            throw refused(field, "不得晚于今天");
        }
        field.property("notBefore").ifPresent(other -> {
            @Nullable
            Object first = other.equals("today") ? LocalDate.now(clock).toString() : blankToNull(sent.get(other));
            first = first == null ? context.variables().text(other) : first;
            if (first != null && date.isBefore(parse(field, first))) {
                throw refused(field, other.equals("today") ? "不得早于今天" : "日期先后不符");
            }
        });
        return date.toString();
    }

    private static LocalDate parse(FormField field, Object value) {
        try {
            String text = value.toString();
            LocalDate date = text.indexOf('T') == 10
                    ? LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(text))
                    : LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // answered below, like a year out of range
        }
        throw refused(field, "应为日期，如2026-01-31");
    }

    private List<Choice> offered(FormField field, FormContext context) {
        return field.property("choices")
                .map(name -> {
                    ChoiceSource source = choices.get(name);
                    if (source == null) {
                        throw new IllegalStateException("表单引用了未定义的选项来源：" + name);
                    }
                    return source.choices(context);
                })
                .orElseGet(field::values);
    }

    /** What was sent for the fields that are shown. A hidden field counts as empty when it decides on others. */
    private Map<String, @Nullable Object> shown(
            FormSchema schema, Map<String, @Nullable Object> sent, FormContext context) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        schema.fields().keySet().forEach(key -> shown.put(key, sent.get(key)));
        boolean changed = true;
        while (changed) {
            changed = shown.keySet()
                    .removeIf(key -> hidden(
                            Objects.requireNonNull(schema.fields().get(key)),
                            schema,
                            new LinkedHashMap<>(shown),
                            context));
        }
        return shown;
    }

    private boolean hidden(
            FormField field, FormSchema schema, Map<String, @Nullable Object> sent, FormContext context) {
        if (field.hides().isEmpty()) {
            return false;
        }
        var values = Variables.createVariables();
        for (String name : schema.mentions()) {
            values.put(name, context.variables().value(name));
        }
        schema.fields().keySet().forEach(key -> values.put(key, FormValues.forFeel(sent.get(key))));
        for (String condition : field.hides()) {
            try {
                if (Boolean.TRUE.equals(feel.evaluateSimpleExpression(condition, values.asVariableContext()))) {
                    return true;
                }
            } catch (FeelException e) {
                throw new IllegalStateException("表单条件无法计算：" + schema.id() + " " + condition, e);
            }
        }
        return false;
    }

    private static @Nullable Object blankToNull(@Nullable Object value) {
        boolean blank =
                value instanceof String text && text.isBlank() || value != null && FormValues.isEmptyList(value);
        return blank ? null : value;
    }

    private static Refusal refused(FormField field, String reason) {
        return Refusal.ofField(field.label(), field.key(), reason);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
