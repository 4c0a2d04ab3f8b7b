package org.mingjian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A Camunda Form: its fields by key, and the variables it mentions.
 *
 * @param mentions every name that a field, text or condition uses
 * @param texts the names that are only shown, in a text
 */
record FormSchema(String id, Map<String, FormField> fields, Set<String> mentions, Set<String> texts) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

    static FormSchema read(byte[] form) {
        try {
            JsonNode root = JSON.readTree(form);
            Map<String, FormField> fields = new LinkedHashMap<>();
            Set<String> used = new TreeSet<>();
            Set<String> texts = new TreeSet<>();
            collect(root, List.of(), fields, used, texts);
            Set<String> mentions = new TreeSet<>(used);
            mentions.addAll(texts);
            texts.removeAll(used);
            return new FormSchema(root.path("id").asText(), fields, mentions, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same form with the entries of each choice list written in as {@code values}. */
    static InputStream withEntries(InputStream form, Function<String, Optional<List<Choice>>> choices) {
        try (form) {
            JsonNode root = JSON.readTree(form);
            writeEntries(root, choices);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeEntries(JsonNode parent, Function<String, Optional<List<Choice>>> choices) {
        for (JsonNode component : parent.path("components")) {
            choices.apply(component.path("properties").path("choices").asText()).ifPresent(entries -> {
                ((ObjectNode) component).remove("valuesKey");
                ((ObjectNode) component).set("values", JSON.valueToTree(entries));
            });
            writeEntries(component, choices);
        }
    }

    private static void collect(
            JsonNode parent, List<String> hides, Map<String, FormField> fields, Set<String> used, Set<String> texts) {
        for (JsonNode component : parent.path("components")) {
            List<String> inherited = new ArrayList<>(hides);
            String hide = component.path("conditional").path("hide").asText();
            if (!hide.isEmpty()) {
                inherited.add(hide.startsWith("=") ? hide.substring(1) : hide);
            }
            if (INPUTS.contains(component.path("type").asText())) {
                FormField field = new FormField(component, List.copyOf(inherited));
                fields.put(field.key(), field);
                used.add(field.key());
                used.add(component.path("valuesKey").asText());
            }
            mention(component, used, texts);
            collect(component, inherited, fields, used, texts);
        }
    }

    private static void mention(JsonNode node, Set<String> used, Set<String> texts) {
        for (JsonNode child : node) {
            if (child.isTextual() && child.asText().startsWith("=")) {
                words(child.asText(), used);
            } else if (child.isTextual() && child.asText().contains("{{")) {
                TEMPLATE.matcher(child.asText()).results().forEach(template -> words(template.group(1), texts));
            } else if (child.isObject()) {
                mention(child, used, texts);
            }
        }
    }

    private static void words(String expression, Set<String> names) {
        WORD.matcher(expression).results().forEach(word -> names.add(word.group()));
    }
}
