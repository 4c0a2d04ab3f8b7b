package org.mingjian.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The same field key means the same in every form: same type, same label, same words for the same stored value. */
final class SameKeyRule implements Rule {

    @Override
    public void check(House house, Findings findings) {
        Map<String, Seen> labels = new HashMap<>();
        Map<String, Seen> types = new HashMap<>();
        Map<String, Seen> values = new HashMap<>();
        for (FormFile form : house.forms()) {
            for (JsonNode field : form.fields()) {
                String key = field.path("key").asText();
                same(form, key, key, "标签", FormFile.label(field), labels, findings);
                same(form, key, key, "类型", kind(field), types, findings);
                FormFile.values(field)
                        .forEach((value, label) ->
                                same(form, key, key + "=" + value, "选项 " + value + " 的标签", label, values, findings));
            }
        }
    }

    private static void same(
            FormFile form,
            String key,
            String what,
            String aspect,
            String now,
            Map<String, Seen> before,
            Findings findings) {
        Seen first = before.computeIfAbsent(what, any -> new Seen(form.id(), now));
        if (!first.text().equals(now)) {
            findings.add(form.path(), key, aspect + "为“" + now + "”，在 " + first.form() + " 中为“" + first.text() + "”");
        }
    }

    /** Types that store the same kind of value count as one. */
    private static String kind(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "textfield", "textarea", "radio", "select" -> "文字";
            case "checklist", "taglist" -> "多选";
            default -> field.path("type").asText();
        };
    }

    private record Seen(String form, String text) {}
}
