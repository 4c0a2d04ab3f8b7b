package org.mingjian.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseRecord;

/**
 * How far a case has come.
 *
 * @param stages the module words of the stages it is or was in
 * @param steps the steps that were completed, as stage and element id
 */
record Reached(Set<String> stages, Set<String> steps) {

    static Reached of(CaseFile file, List<CaseRecord> records) {
        Set<String> stages = new HashSet<>(Set.of(file.stage()));
        Set<String> steps = new HashSet<>();
        records.forEach(record -> {
            stages.add(record.step().stage());
            steps.add(record.step().stage() + " " + record.step().elementId());
        });
        return new Reached(stages, steps);
    }

    boolean offers(Paper paper) {
        return stages.contains(paper.stage())
                && (paper.after().isEmpty()
                        || paper.after().stream().anyMatch(step -> steps.contains(paper.stage() + " " + step)));
    }
}
