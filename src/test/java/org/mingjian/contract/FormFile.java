package org.mingjian.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A form with its path from the root of the project and the word of its module. */
record FormFile(String path, String module, JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

    static FormFile read(String path, byte[] bytes) {
        try {
            return new FormFile(path, House.module(path), JSON.readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    String word() {
        return House.word(path);
    }

    String id() {
        return root.path("id").asText();
    }

    /** Every component, groups before what is in them. */
    List<JsonNode> components() {
        List<JsonNode> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    List<JsonNode> fields() {
        return components().stream()
                .filter(component -> INPUTS.contains(component.path("type").asText()))
                .toList();
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        fields().forEach(field -> keys.add(field.path("key").asText()));
        return keys;
    }

    static boolean isInput(JsonNode component) {
        return INPUTS.contains(component.path("type").asText());
    }

    static String label(JsonNode field) {
        return field.path("label").asText(field.path("dateLabel").asText());
    }

    static boolean required(JsonNode field) {
        return field.path("validate").path("required").asBoolean();
    }

    /** The FEEL condition under which a component is hidden, without its equals sign; empty if there is none. */
    static String hide(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText();
        return hide.startsWith("=") ? hide.substring(1) : hide;
    }

    /** The entries written in the form by stored value. */
    static Map<String, String> values(JsonNode field) {
        Map<String, String> values = new LinkedHashMap<>();
        field.path("values")
                .forEach(entry -> values.put(
                        entry.path("value").asText(), entry.path("label").asText()));
        return values;
    }

    /** What a person reads here by name: {@code {{x}}} in any text, with {@code x} as it is written. */
    Set<String> templates() {
        Set<String> names = new TreeSet<>();
        components()
                .forEach(component -> component.forEach(value -> {
                    if (value.isTextual()) {
                        names.addAll(Expressions.template(value.asText()));
                    }
                }));
        return names;
    }

    /** What decides here which components are hidden, and which dates are too early. */
    Set<String> conditions() {
        Set<String> names = new TreeSet<>();
        fields().forEach(field -> {
            String earliest = field.path("properties").path("notBefore").asText("today");
            if (!earliest.equals("today")) {
                names.add(earliest);
            }
        });
        components().forEach(component -> names.addAll(Expressions.feel(hide(component))));
        return names;
    }

    private static void collect(JsonNode parent, List<JsonNode> all) {
        for (JsonNode component : parent.path("components")) {
            all.add(component);
            collect(component, all);
        }
    }
}
