package org.mingjian.engine;

import java.util.List;
import java.util.Map;
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

    private final Supplier<List<FactSource>> facts;

    TaskCard(Supplier<List<FactSource>> facts) {
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
        for (FactSource source : facts.get()) {
            Map<String, Object> known = source.facts(Forms.context(task));
            if (known.containsKey(UNIT_NAME)) {
                task.setVariableLocal(UNIT_NAME, known.get(UNIT_NAME));
                return;
            }
        }
    }
}
