package org.mingjian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecords;
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

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String SYSTEM = "system";
    /** Fields of records that no form asks for. */
    private static final Map<String, String> OWN_LABELS =
            Map.of("fileName", "文件名", "fileVersion", "版本", "fileHash", "SHA-256", "withdrawalReason", "撤回理由");

    private final CaseRecords records;
    private final ObjectProvider<FormLabels> labels;
    private final Whereabouts whereabouts;
    private final People people;

    RecordReader(CaseRecords records, ObjectProvider<FormLabels> labels, Whereabouts whereabouts, People people) {
        this.records = records;
        this.labels = labels;
        this.whereabouts = whereabouts;
        this.people = people;
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
                whereabouts.nameOf(step.stage()),
                step.elementLabel(),
                fields(step.fields(), file));
    }

    private List<FieldView> fields(String json, CaseFile file) {
        Map<String, Object> fields = read(json);
        FormContext context = new FormContext(
                null,
                file.number(),
                name -> fields.containsKey(name) || !name.equals("unit") ? fields.get(name) : file.unit());
        FormLabels forms = labels.getObject();
        return fields.entrySet().stream()
                .filter(field -> forms.knows(field.getKey()) || OWN_LABELS.containsKey(field.getKey()))
                .sorted(Comparator.comparing(field -> forms.place(field.getKey())))
                .map(field -> new FieldView(
                        OWN_LABELS.getOrDefault(field.getKey(), forms.fieldLabel(field.getKey())),
                        forms.label(field.getKey(), context)
                                .map(text -> named(text, field.getValue()))
                                .orElse("")))
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    /** Logins that the choices of today no longer offer are shown as names all the same. */
    private String named(String text, @Nullable Object value) {
        if (!(value instanceof String stored) || !text.equals(stored.replace(",", "、"))) {
            return text;
        }
        return Arrays.stream(stored.split(",", -1)).map(people::nameOf).collect(Collectors.joining("、"));
    }

    private static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("案卷记录无法读取", e);
        }
    }
}
