package org.mingjian.closure.process;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.closure.ArchiveList;
import org.mingjian.closure.ArchiveLists;
import org.mingjian.closure.ClosureKind;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.ChoiceSource.VariableReader;
import org.mingjian.engine.Variable;
import org.springframework.stereotype.Component;

/** The contents list of the case's file 归档目录, to be ticked off. */
@Component
class ClosureDossier implements ChoiceSource {

    private final ArchiveLists lists;

    ClosureDossier(ArchiveLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "closureDossier";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return choices(of(context.variables()));
    }

    @Override
    public List<Choice> known(FormContext context) {
        return choices(lists.all());
    }

    private static List<Choice> choices(ArchiveList list) {
        return list.required().stream()
                .map(item -> new Choice(item.code(), item.title()))
                .toList();
    }

    /** What the file of the case must contain; empty for a case that has not ended. */
    ArchiveList of(VariableReader variables) {
        return Optional.ofNullable(variables.text(ClosureProcess.CLOSURE_KIND.name()))
                .map(kind -> lists.of(new ArchiveList.Occasion(
                        ClosureKind.valueOf(kind),
                        yes(variables, ClosureProcess.FEEDBACK_DUE),
                        yes(variables, ClosureProcess.CLARIFIED),
                        yes(variables, ClosureProcess.JUDICIAL_TRANSFER))))
                .orElseGet(() -> new ArchiveList(List.of()));
    }

    private static boolean yes(VariableReader variables, Variable<Boolean> variable) {
        @Nullable Object value = variables.value(variable.name());
        return Boolean.TRUE.equals(value);
    }
}
