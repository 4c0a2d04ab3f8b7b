package org.mingjian.clue.process;

import java.util.List;
import java.util.Optional;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** The cases of the unit of whoever asks whose way of disposal can still be changed. */
@Component
class ChangeableClues implements ChoiceSource {

    private final CaseFiles files;
    private final People people;

    ChangeableClues(CaseFiles files, People people) {
        this.files = files;
        this.people = people;
    }

    @Override
    public String name() {
        return "changeableClues";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return Optional.ofNullable(context.userId()).flatMap(people::unitOf).stream()
                .flatMap(unit -> files.inStages(unit.key(), ClueChangeProcess.STAGES.keySet()).stream())
                .map(file -> new Choice(file.number(), file.number() + "（" + mode(file) + "）"))
                .toList();
    }

    private static String mode(CaseFile file) {
        return file.stage().equals("inquiry") ? "谈话函询" : "初步核实";
    }
}
