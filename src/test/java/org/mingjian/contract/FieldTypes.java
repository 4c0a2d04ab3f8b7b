package org.mingjian.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What kinds of fields are called in Chinese, with their bounds or choices. */
final class FieldTypes {

    private FieldTypes() {}

    static String chinese(JsonNode field) {
        String longest = field.path("validate").path("maxLength").asText();
        return switch (field.path("type").asText()) {
            case "textfield" -> "文字，至多 " + longest + " 字";
            case "textarea" -> "长文字，至多 " + longest + " 字";
            case "number" -> "数字";
            case "checkbox" -> "是否";
            case "radio", "select" -> "单选：" + choices(field);
            case "checklist", "taglist" -> "多选：" + choices(field);
            case "datetime" -> "日期";
            default -> field.path("type").asText();
        };
    }

    private static String choices(JsonNode field) {
        String source = field.path("properties").path("choices").asText();
        if (!source.isEmpty()) {
            return "来源 `" + source + "`";
        }
        Map<String, String> values = FormFile.values(field);
        return String.join("、", values.values());
    }
}
