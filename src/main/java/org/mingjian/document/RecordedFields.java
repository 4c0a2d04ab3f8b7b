package org.mingjian.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.casefile.CaseRecord;

/**
 * What stands in the records of a case today: of a step that was done again only its last time counts, of a field that
 * several steps ask for the last one, and the paper's own stage goes before all others.
 */
final class RecordedFields {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final List<Step> steps;

    private RecordedFields(List<Step> steps) {
        this.steps = steps;
    }

    /** @param records of one case in order */
    static RecordedFields of(List<CaseRecord> records) {
        Map<String, Step> last = new LinkedHashMap<>();
        for (CaseRecord record : records) {
            String step = record.step().stage() + " " + record.step().elementId();
            last.remove(step);
            last.put(step, new Step(record.step().stage(), read(record)));
        }
        return new RecordedFields(List.copyOf(last.values()));
    }

    /** By form key, as a paper of this stage sees them. */
    Map<String, Object> in(String stage) {
        Map<String, Object> fields = new HashMap<>();
        steps.forEach(step -> fields.putAll(step.fields()));
        steps.stream().filter(step -> step.stage().equals(stage)).forEach(step -> fields.putAll(step.fields()));
        return fields;
    }

    private static Map<String, Object> read(CaseRecord record) {
        try {
            return JSON.readValue(record.step().fields(), FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("案卷记录无法读取", e);
        }
    }

    private record Step(String stage, Map<String, Object> fields) {}
}
