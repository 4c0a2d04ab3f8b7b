package org.mingjian.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What Tasklist shows of a task without opening it: case number, stage and unit. Kept at the task itself, because who
 * may read the task may not read the variables of the case.
 */
final class TaskCard {

    static final String CASE_NUMBER = "caseNumber";
    static final String STAGE_NAME = "stageName";
    static final String UNIT_NAME = "unitName";

    private final Supplier<Map<String, FactSource>> facts;

    TaskCard(Supplier<Map<String, FactSource>> facts) {
        this.facts = facts;
    }

    void write(DelegateTask task) {
        String caseNumber =
                task.getExecution() == null ? null : task.getExecution().getProcessBusinessKey();
        if (caseNumber == null) {
            return;
        }
        task.setVariableLocal(CASE_NUMBER, caseNumber);
        task.setVariableLocal(
                STAGE_NAME, ((TaskEntity) task).getProcessDefinition().getName());
        Optional.ofNullable(facts.get().get(UNIT_NAME))
                .flatMap(source -> source.fact(UNIT_NAME, Forms.context(task)))
                .ifPresent(name -> task.setVariableLocal(UNIT_NAME, name));
    }
}
