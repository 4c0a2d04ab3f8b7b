package org.mingjian.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecord.Step;

/**
 * What stands in the records of a case today: of a step that was done again only its last time counts, of a field that
 * several steps ask for the last one, and the paper's own stage goes before all others.
 */
final class RecordedFields {

    private final List<Entry> entries;

    private RecordedFields(List<Entry> entries) {
        this.entries = entries;
    }

    /** @param records of one case in order */
    static RecordedFields of(List<CaseRecord> records) {
        return new RecordedFields(records.stream()
                .map(record -> new Entry(record.step(), record.step().values()))
                .toList());
    }

    /**
     * By form key, as a paper of this stage sees them.
     *
     * @param origin what a step of the stage has to say, if it says anything of it; also among the result
     */
    Map<String, Object> in(String stage, Map<String, Object> origin) {
        Map<String, Entry> last = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.isOf(stage) || entry.saysNothingElseThan(origin))
                .forEach(entry -> {
                    last.remove(entry.key());
                    last.put(entry.key(), entry);
                });
        Map<String, Object> fields = new HashMap<>();
        last.values().forEach(entry -> fields.putAll(entry.fields()));
        last.values().stream().filter(entry -> entry.isOf(stage)).forEach(entry -> fields.putAll(entry.fields()));
        fields.putAll(origin);
        return fields;
    }

    /** Whether every step of the stage says of which origin it is; records of an earlier release do not. */
    boolean allTell(String stage, Map<String, Object> origin) {
        return entries.stream()
                .filter(entry -> entry.isOf(stage) && !entry.isAction())
                .allMatch(entry -> entry.fields().keySet().containsAll(origin.keySet()));
    }

    /** What was entered the last time that one of these steps was done; empty if none was. */
    Map<String, Object> last(String stage, Collection<String> elements) {
        return entries.stream()
                .filter(entry ->
                        entry.isOf(stage) && elements.contains(entry.step().elementId()))
                .reduce((earlier, later) -> later)
                .map(Entry::fields)
                .orElse(Map.of());
    }

    private record Entry(Step step, Map<String, Object> fields) {

        boolean isOf(String stage) {
            return step.stage().equals(stage);
        }

        /** An action beside the work holds no field of a form. */
        boolean isAction() {
            return step.elementId().startsWith("action_");
        }

        boolean saysNothingElseThan(Map<String, Object> origin) {
            return origin.entrySet().stream()
                    .allMatch(said -> !fields.containsKey(said.getKey())
                            || said.getValue().equals(fields.get(said.getKey())));
        }

        String key() {
            return step.stage() + " " + step.elementId();
        }
    }
}
