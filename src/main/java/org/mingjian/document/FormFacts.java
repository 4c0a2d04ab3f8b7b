package org.mingjian.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormLabels;
import org.mingjian.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What people entered in forms, under the label of the form without marks and parentheses. Where two fields have one
 * label, {@code document/fields.properties} gives each a name of its own; a field without any is named by its key.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FormFacts implements PaperFacts {

    private static final Pattern LOGINS = Pattern.compile("[a-z0-9-]*[a-z][a-z0-9-]*(,[a-z0-9-]+)*");

    private final ObjectProvider<FormLabels> labels;
    private final People people;
    private final Supplier<Map<String, String>> names = SingletonSupplier.of(this::names);

    FormFacts(ObjectProvider<FormLabels> labels, People people) {
        this.labels = labels;
        this.people = people;
    }

    @Override
    public List<PaperField> fields() {
        FormLabels forms = labels.getObject();
        return names.get().entrySet().stream()
                .map(field -> new PaperField(
                        field.getValue(),
                        "表单：" + forms.fieldLabel(field.getKey()) + "（" + field.getKey() + "）",
                        forms.isDay(field.getKey()) ? PaperField.Kind.DATE : PaperField.Kind.TEXT,
                        List.of()))
                .toList();
    }

    @Override
    public Map<String, ?> values(PaperSubject subject) {
        Map<String, Object> recorded = subject.recorded();
        FormContext context = new FormContext(
                null,
                subject.caseNumber(),
                name -> recorded.containsKey(name) || !name.equals("unit")
                        ? recorded.get(name)
                        : subject.file().unit());
        FormLabels forms = labels.getObject();
        Map<String, Object> values = new HashMap<>();
        names.get().forEach((key, name) -> {
            if (recorded.containsKey(key)) {
                forms.label(key, context).ifPresent(text -> values.put(name, value(text, recorded.get(key))));
            }
        });
        return values;
    }

    /** Of people their names, without the units that a choice shows beside them. */
    private Object value(String text, @Nullable Object stored) {
        if (!(stored instanceof String logins) || !LOGINS.matcher(logins).matches()) {
            return day(text);
        }
        List<String> names =
                Arrays.stream(logins.split(",", -1)).map(people::nameOf).toList();
        return names.stream().anyMatch(logins::contains) ? text : String.join("、", names);
    }

    private static Object day(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** By form key. */
    private Map<String, String> names() {
        Properties own = ownNames();
        FormLabels forms = labels.getObject();
        Map<String, Long> uses = forms.keys().stream()
                .map(key -> plain(forms.fieldLabel(key)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, String> names = new LinkedHashMap<>();
        for (String key : forms.keys()) {
            String label = plain(forms.fieldLabel(key));
            boolean itsOwn = !label.isEmpty() && uses.getOrDefault(label, 0L) == 1;
            names.put(key, own.getProperty(key, itsOwn ? label : key));
        }
        return names;
    }

    private static String plain(String label) {
        return label.replaceAll("（[^）]*）", "").replaceAll("[^\\w\\u4e00-\\u9fa5]", "");
    }

    private static Properties ownNames() {
        Properties names = new Properties();
        try (Reader file = new InputStreamReader(
                new ClassPathResource("document/fields.properties").getInputStream(), StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
