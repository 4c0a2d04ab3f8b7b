package org.mingjian.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Fills in a form as somebody does who reads nothing but the form: wishes where there are some, otherwise whatever the
 * form asks for. Knows a form only by its JSON, so that it serves a REST client as well.
 */
public final class FormFiller {

    private final Function<String, JsonNode> choices;
    private final LocalDate today;

    /** @param choices the entries of a choice list by its {@code valuesKey}, as an array of value and label */
    public FormFiller(Function<String, JsonNode> choices, LocalDate today) {
        this.choices = choices;
        this.today = today;
    }

    /** The fields to submit: every wish that the form has a field for, and an answer to everything it requires. */
    public Map<String, Object> fill(JsonNode form, Map<String, Object> wishes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fill(form, wishes, fields);
        return fields;
    }

    private void fill(JsonNode parent, Map<String, Object> wishes, Map<String, Object> fields) {
        for (JsonNode component : parent.path("components")) {
            String key = component.path("key").asText();
            if (wishes.containsKey(key)) {
                fields.put(key, wishes.get(key));
            } else if (!key.isEmpty()
                    && component.path("validate").path("required").asBoolean()) {
                fields.put(key, answer(component));
            }
            fill(component, wishes, fields);
        }
    }

    private Object answer(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "number" -> field.path("validate").path("min").asInt(1);
            case "checkbox" -> true;
            case "radio", "select" -> options(field).get(0);
            case "taglist" ->
                first(options(field), field.path("properties").path("minItems").asInt(1));
            case "checklist" -> options(field);
            case "datetime" -> today.toString();
            default -> text(field);
        };
    }

    private static String text(JsonNode field) {
        String text = "已按规定办理。" + field.path("label").asText();
        int longest = field.path("validate").path("maxLength").asInt(200);
        int shortest = field.path("validate").path("minLength").asInt(0);
        return (text + "。".repeat(Math.max(0, shortest - text.length())))
                .substring(0, Math.min(longest, Math.max(text.length(), shortest)));
    }

    private static List<String> first(List<String> options, int count) {
        return new ArrayList<>(options.subList(0, Math.min(count, options.size())));
    }

    private List<String> options(JsonNode field) {
        JsonNode entries =
                field.has("valuesKey") ? choices.apply(field.path("valuesKey").asText()) : field.path("values");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.path("value").asText())
                .toList();
    }
}
