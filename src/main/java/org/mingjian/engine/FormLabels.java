package org.mingjian.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The Chinese labels of stored keys, collected from all forms that came with the application: a field key means the
 * same in every form, so a later form shows {@code {{sourceLabel}}} for what an earlier one asked as {@code source}.
 */
public final class FormLabels {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<FormField>> fields = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, ChoiceSource> choices;

    FormLabels(Map<String, ChoiceSource> choices) {
        this.choices = choices;
        try {
            for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form")) {
                FormSchema.read(form.getContentAsByteArray()).fields().values().forEach(field -> fields.computeIfAbsent(
                                field.key(), key -> new ArrayList<>())
                        .add(field));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fields.keySet().forEach(key -> places.put(key, places.size()));
    }

    /** Every key that a form asks for, in the order of {@link #place}. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** Whether what is entered under this key is a day. */
    public boolean isDay(String key) {
        return fields.getOrDefault(key, List.of()).stream()
                .anyMatch(field -> field.type().equals("datetime"));
    }

    /** Whether a form asks for this key. */
    public boolean knows(String key) {
        return fields.containsKey(key);
    }

    /** Where the key stands among all fields: those of one form in the order of the form. */
    public int place(String key) {
        return places.getOrDefault(key, Integer.MAX_VALUE);
    }

    /** The Chinese label of a field key, or the key itself. */
    public String fieldLabel(String key) {
        return fields.getOrDefault(key, List.of()).stream()
                .findFirst()
                .map(FormField::label)
                .orElse(key);
    }

    /** What a person reads for the value of the variable {@code key}; empty if it is not set. */
    public Optional<String> label(String key, FormContext context) {
        @Nullable Object value = context.variables().value(key);
        if (value == null || value.toString().isEmpty()) {
            return Optional.empty();
        }
        if (value instanceof Boolean yes) {
            return Optional.of(yes ? "是" : "否");
        }
        Map<String, String> labels = fields.getOrDefault(key, List.of()).stream()
                .flatMap(field -> offered(field, context))
                .collect(Collectors.toMap(Choice::value, Choice::label, (first, later) -> first));
        return Optional.of(Stream.of(value.toString().split(",", -1))
                .map(entry -> labels.getOrDefault(entry, entry))
                .collect(Collectors.joining("、")));
    }

    private Stream<Choice> offered(FormField field, FormContext context) {
        return Stream.concat(
                field.values().stream(),
                field.property("choices").map(choices::get).stream().flatMap(source -> source.known(context).stream()));
    }

    static String json(List<Choice> choices) {
        try {
            return JSON.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
