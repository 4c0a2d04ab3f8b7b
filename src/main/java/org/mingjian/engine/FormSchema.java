package org.mingjian.engine;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Camunda Form: its fields by key, and every variable name that its texts and conditions mention. */
record FormSchema(String id, Map<String, FormField> fields, Set<String> mentions) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

    static FormSchema read(byte[] form) {
        try {
            JsonNode root = JSON.readTree(form);
            Map<String, FormField> fields = new LinkedHashMap<>();
            Set<String> mentions = new TreeSet<>();
            collect(root, List.of(), fields, mentions);
            return new FormSchema(root.path("id").asText(), fields, mentions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(
            JsonNode parent, List<String> hides, Map<String, FormField> fields, Set<String> mentions) {
        for (JsonNode component : parent.path("components")) {
            List<String> inherited = new ArrayList<>(hides);
            String hide = component.path("conditional").path("hide").asText();
            if (!hide.isEmpty()) {
                inherited.add(hide.startsWith("=") ? hide.substring(1) : hide);
            }
            if (INPUTS.contains(component.path("type").asText())) {
                FormField field = new FormField(component, List.copyOf(inherited));
                fields.put(field.key(), field);
                mentions.add(field.key());
                mentions.add(component.path("valuesKey").asText());
            }
            mention(component, mentions);
            collect(component, inherited, fields, mentions);
        }
    }

    private static void mention(JsonNode node, Set<String> mentions) {
        for (JsonNode child : node) {
            if (child.isTextual()
                    && (child.asText().contains("{{") || child.asText().startsWith("="))) {
                Matcher word = WORD.matcher(child.asText());
                while (word.find()) {
                    mentions.add(word.group());
                }
            } else if (child.isObject()) {
                mention(child, mentions);
            }
        }
    }
}
