package org.mingjian.clue.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.clue.Clue;
import org.mingjian.clue.Clue.Registration;
import org.mingjian.clue.Clues;
import org.springframework.stereotype.Component;

/** 登记线索并查重: enters the clue in the register and tells which earlier ones it repeats. */
@Component
class RegisterClueDelegate implements JavaDelegate {

    private static final int SHOWN = 20;

    private final Clues clues;

    RegisterClueDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Clue> duplicates = clues.register(new Registration(
                execution.getProcessBusinessKey(),
                ClueProcess.SUBJECT_NAME.get(execution),
                ClueProcess.SUBJECT_ORGANISATION.get(execution),
                ClueProcess.SUBJECT_POST.get(execution),
                ClueProcess.ALLEGATION.get(execution),
                ClueProcess.RECEIVED_ON.get(execution)));
        ClueProcess.DUPLICATES_TEXT.set(execution, text(duplicates));
    }

    private static String text(List<Clue> duplicates) {
        return duplicates.isEmpty()
                ? "未发现"
                : duplicates.stream().limit(SHOWN).map(Clue::caseNumber).collect(Collectors.joining("、"));
    }
}
