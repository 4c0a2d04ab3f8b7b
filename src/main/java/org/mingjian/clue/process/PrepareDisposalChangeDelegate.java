package org.mingjian.clue.process;

import static org.mingjian.clue.process.ClueChangeProcess.*;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.clue.Clue;
import org.mingjian.clue.Clues;
import org.springframework.stereotype.Component;

/** 核对变更申请: puts together what the approval is asked. */
@Component
class PrepareDisposalChangeDelegate implements JavaDelegate {

    private final Clues clues;
    private final CaseFiles files;

    PrepareDisposalChangeDelegate(Clues clues, CaseFiles files) {
        this.clues = clues;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = files.find(CASE_NUMBER.get(execution)).orElseThrow();
        Clue clue = clues.get(file.number());
        UNIT.set(execution, Objects.requireNonNull(file.unit()));
        SUBJECT_NAME.set(execution, clue.subjectName());
        DISPOSAL_MODE.set(execution, Objects.requireNonNull(STAGES.get(file.stage())));
        SUMMARY.set(execution, CHANGE_REASON.get(execution));
        if (APPLICANT.find(execution).isEmpty()) {
            LAST_ACTOR.find(execution).ifPresent(applicant -> APPLICANT.set(execution, applicant));
        }
    }
}
