package org.mingjian.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseRecord;

/**
 * How far a case has come.
 *
 * @param stages the module words of the stages it is or was in
 * @param steps the steps that were completed, as stage and element id
 * @param fields what was entered
 */
record Reached(Set<String> stages, Set<String> steps, RecordedFields fields) {

    static Reached of(CaseFile file, List<CaseRecord> records, Set<String> beside) {
        Set<String> stages = new HashSet<>(beside);
        stages.add(file.stage());
        Set<String> steps = new HashSet<>();
        records.forEach(record -> {
            stages.add(record.step().stage());
            steps.add(record.step().stage() + " " + record.step().elementId());
        });
        return new Reached(stages, steps, RecordedFields.of(records));
    }

    boolean offers(Paper paper) {
        return stages.contains(paper.stage())
                && (paper.after().isEmpty()
                        || paper.after().stream().anyMatch(step -> steps.contains(paper.stage() + " " + step)))
                && says(paper);
    }

    private boolean says(Paper paper) {
        Map<String, Object> said = paper.when().isEmpty() ? Map.of() : fields.in(paper.stage());
        return paper.when().entrySet().stream()
                .allMatch(wanted -> wanted.getValue().contains(String.valueOf(said.get(wanted.getKey()))));
    }
}
