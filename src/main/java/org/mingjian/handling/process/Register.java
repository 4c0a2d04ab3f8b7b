package org.mingjian.handling.process;

import java.time.Clock;
import java.util.Map;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Occasion;
import org.springframework.stereotype.Component;

/** 登记 enters into the case records what was done beside the forms. */
@Component
class Register {

    private final CaseFiles files;
    private final CaseRecords records;
    private final Clock clock;

    Register(CaseFiles files, CaseRecords records, Clock clock) {
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Enters an action in a model.
     *
     * @param element the word of the action: it is no work on the step that it moves, so the duties do not count it
     */
    void enter(Occasion occasion, String model, String label, String element, Map<String, String> fields) {
        Step step = Step.of(model.replaceFirst("-.*", ""), element, label, occasion.user(), clock.instant(), fields);
        if (records.append(occasion.caseNumber(), step).isEmpty()) {
            throw new Refusal("没有对应的案卷");
        }
    }

    /** Enters an action about the case as a whole, in the stage in which it is. */
    void enter(Occasion occasion, String label, String element, Map<String, String> fields) {
        String stage = files.find(occasion.caseNumber()).map(CaseFile::stage).orElse("");
        enter(occasion, stage, label, element, fields);
    }
}
