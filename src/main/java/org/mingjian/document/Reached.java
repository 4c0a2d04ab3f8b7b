package org.mingjian.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseRecord;

/**
 * How far a case has come.
 *
 * @param stages the module words of the stages it is or was in
 * @param actors who last completed each step, by stage and element id
 * @param fields what was entered
 */
record Reached(Set<String> stages, Map<String, String> actors, RecordedFields fields) {

    static Reached of(CaseFile file, List<CaseRecord> records, Set<String> beside) {
        Set<String> stages = new HashSet<>(beside);
        stages.add(file.stage());
        Map<String, String> actors = new HashMap<>();
        records.forEach(record -> {
            stages.add(record.step().stage());
            actors.put(
                    record.step().stage() + " " + record.step().elementId(),
                    record.step().actor());
        });
        return new Reached(stages, actors, RecordedFields.of(records));
    }

    boolean offers(Paper paper) {
        return stages.contains(paper.stage())
                && (paper.after().isEmpty()
                        || paper.after().stream().anyMatch(step -> actors.containsKey(paper.stage() + " " + step)))
                && says(paper);
    }

    /** Who last completed the step that the paper comes after; empty if there is none. */
    Optional<String> author(Paper paper) {
        return paper.after().stream()
                .map(step -> actors.get(paper.stage() + " " + step))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What the record says of the last step that the paper comes after; empty if there is none. */
    Map<String, Object> last(Paper paper) {
        return fields.last(paper.stage(), paper.after());
    }

    private boolean says(Paper paper) {
        Map<String, Object> said = paper.when().isEmpty() ? Map.of() : fields.in(paper.stage(), Map.of());
        return paper.when().entrySet().stream()
                .allMatch(wanted -> wanted.getValue().contains(String.valueOf(said.get(wanted.getKey()))));
    }
}
