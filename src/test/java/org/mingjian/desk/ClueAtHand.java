package org.mingjian.desk;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.demo.process.CaseWorker;

/**
 * A clue that waits for its analysis in the first inspection unit, which has just signed for it.
 *
 * @param number the number of the case
 * @param task the open task, which nobody has claimed
 */
record ClueAtHand(String number, Task task) {

    private static final Map<String, Object> WISHES = Map.of("proposedUnit", "inspect-1", "opinion", "AGREE");

    static ClueAtHand of(CaseWorker worker) {
        return of(worker, WISHES);
    }

    /** @param wishes what the forms on the way are filled in with, where it is not all the same */
    static ClueAtHand of(CaseWorker worker, Map<String, Object> wishes) {
        String number = worker.register("petition-a", wishes);
        Task task = worker.openTasks(number).get(0);
        while (!task.getTaskDefinitionKey().equals("userTask_analyseClue")) {
            worker.complete(task, wishes);
            task = worker.openTasks(number).get(0);
        }
        return new ClueAtHand(number, task);
    }
}
