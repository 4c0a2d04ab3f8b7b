package org.mingjian.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.casefile.RecordFields;
import org.mingjian.deadline.ChineseDay;
import org.mingjian.desk.CaseView.FieldView;
import org.mingjian.desk.CaseView.RecordView;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormLabels;
import org.mingjian.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Case records in the words of the forms that were filled in, instead of keys and JSON. */
@Component
class RecordReader {

    private static final String SYSTEM = "system";
    /** The module of records about papers, which has no model to be named by. */
    private static final String PAPERS = "document";

    private final CaseRecords records;
    private final ObjectProvider<FormLabels> labels;
    private final Whereabouts whereabouts;
    private final People people;
    /** Fields of records that no form asks for. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    private final Map<String, String> officers = new LinkedHashMap<>();

    private final List<String> order;

    RecordReader(
            CaseRecords records,
            ObjectProvider<FormLabels> labels,
            Whereabouts whereabouts,
            People people,
            List<RecordFields> own) {
        this.records = records;
        this.labels = labels;
        this.whereabouts = whereabouts;
        this.people = people;
        own.forEach(fields -> {
            texts.putAll(fields.texts());
            officers.putAll(fields.officers());
        });
        this.order = Stream.concat(texts.keySet().stream(), officers.keySet().stream())
                .toList();
    }

    /** The newest first. */
    List<RecordView> of(CaseFile file) {
        return records.of(file.number()).stream()
                .map(record -> view(record, file))
                .sorted(Comparator.comparing(RecordView::position).reversed())
                .toList();
    }

    private RecordView view(CaseRecord record, CaseFile file) {
        CaseRecord.Step step = record.step();
        return new RecordView(
                record.position(),
                step.at(),
                step.actor().equals(SYSTEM) ? "系统" : people.nameOf(step.actor()),
                step.stage().equals(PAPERS) ? "文书" : whereabouts.nameOf(step.stage()),
                step.elementLabel(),
                fields(step.values(), file));
    }

    private List<FieldView> fields(Map<String, Object> fields, CaseFile file) {
        FormContext context = new FormContext(
                null,
                file.number(),
                name -> fields.containsKey(name) || !name.equals("unit") ? fields.get(name) : file.unit());
        FormLabels forms = labels.getObject();
        return fields.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Object> field) -> forms.place(field.getKey()))
                        .thenComparing(field -> order.indexOf(field.getKey())))
                .flatMap(field -> view(field.getKey(), field.getValue(), forms, context).stream())
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    private Optional<FieldView> view(String key, @Nullable Object value, FormLabels forms, FormContext context) {
        String text = Objects.toString(value, "");
        if (texts.containsKey(key)) {
            return Optional.of(new FieldView(Objects.requireNonNull(texts.get(key)), text));
        }
        if (officers.containsKey(key)) {
            return Optional.of(new FieldView(Objects.requireNonNull(officers.get(key)), names(text)));
        }
        return forms.knows(key)
                ? forms.label(key, context)
                        .map(label -> forms.isDay(key) ? day(label) : named(label, value))
                        .map(label -> new FieldView(forms.fieldLabel(key), label))
                : Optional.empty();
    }

    /** Days are on record as {@code 2026-03-02}. */
    private static String day(String recorded) {
        try {
            return ChineseDay.of(LocalDate.parse(recorded));
        } catch (DateTimeParseException e) {
            return recorded;
        }
    }

    /** Logins that the choices of today no longer offer are shown as names all the same. */
    private String named(String text, @Nullable Object value) {
        if (!(value instanceof String stored) || !text.equals(stored.replace(",", "、"))) {
            return text;
        }
        return names(stored);
    }

    private String names(String logins) {
        return Arrays.stream(logins.split(",", -1)).map(people::nameOf).collect(Collectors.joining("、"));
    }
}
