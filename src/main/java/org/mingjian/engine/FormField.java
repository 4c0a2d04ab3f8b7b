package org.mingjian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field of a Camunda Form as far as its values are checked: a thin view of its JSON. */
record FormField(JsonNode json, List<String> hides) {

    String key() {
        return json.path("key").asText();
    }

    String label() {
        return json.path("label").asText(json.path("dateLabel").asText(key()));
    }

    String type() {
        return json.path("type").asText();
    }

    boolean several() {
        return type().equals("taglist") || type().equals("checklist");
    }

    boolean required() {
        return json.path("validate").path("required").asBoolean();
    }

    /** A bound of the form's {@code validate} block, such as {@code maxLength}. */
    Optional<Double> bound(String name) {
        JsonNode bound = json.path("validate").path(name);
        return bound.isMissingNode() || bound.asText().isEmpty() ? Optional.empty() : Optional.of(bound.asDouble());
    }

    @Nullable
    String pattern() {
        return json.path("validate").path("pattern").textValue();
    }

    /** A property of ours, such as {@code notAfter}. */
    Optional<String> property(String name) {
        return Optional.ofNullable(json.path("properties").path(name).textValue());
    }

    /** The entries written in the form; empty if they come from a {@link ChoiceSource}. */
    List<Choice> values() {
        List<Choice> values = new ArrayList<>();
        json.path("values")
                .forEach(entry -> values.add(new Choice(
                        entry.path("value").asText(), entry.path("label").asText())));
        return values;
    }
}
