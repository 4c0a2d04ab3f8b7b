package org.mingjian.handling.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Kind;
import org.mingjian.handling.Offer.Option;

/** Fields of a Camunda Form as an action asks for them. */
final class FormFields {

    private static final int LONGEST_TEXT = 4000;

    private FormFields() {}

    /** Empty if an action cannot ask for such a field. */
    static Optional<Field> field(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield", "textarea" -> Optional.of(field(component, Kind.TEXT, List.of()));
            case "select", "radio" -> Optional.of(field(component, Kind.CHOICE, options(component)));
            case "datetime" ->
                component.path("subtype").asText().equals("date")
                        ? Optional.of(field(component, Kind.DATE, List.of()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the form shows under a condition only is not required here: the form itself says when it is. */
    private static Field field(JsonNode component, Kind kind, List<Option> options) {
        JsonNode validate = component.path("validate");
        boolean required = validate.path("required").asBoolean()
                && !component.path("conditional").has("hide");
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        return new Field(
                component.path("key").asText(),
                label,
                kind,
                required,
                kind == Kind.TEXT ? validate.path("maxLength").asInt(LONGEST_TEXT) : 0,
                options);
    }

    private static List<Option> options(JsonNode component) {
        List<Option> options = new ArrayList<>();
        component
                .path("values")
                .forEach(entry -> options.add(new Option(
                        entry.path("value").asText(), entry.path("label").asText(), "")));
        return options;
    }
}
