package org.mingjian.browser;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.demo.process.CaseWorker;

/** A case that its people have worked on up to a step. */
final class CaseAt {

    /** More steps than any way through the stages has. */
    private static final int MOST_STEPS = 80;

    private CaseAt() {}

    /** The number of a new case whose open task is this element; the wishes say which way it goes. */
    static String step(CaseWorker worker, String element, Map<String, Object> wishes) {
        String number = worker.register("petition-a", wishes);
        worksUntil(worker, number, element, wishes);
        return number;
    }

    static void worksUntil(CaseWorker worker, String number, String element, Map<String, Object> wishes) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Task task = open(worker, number);
            if (task.getTaskDefinitionKey().equals(element)) {
                return;
            }
            worker.complete(task, wishes);
        }
        throw new AssertionError(number + " does not come to " + element);
    }

    static Task open(CaseWorker worker, String number) {
        List<Task> open = worker.openTasks(number);
        if (open.isEmpty()) {
            throw new AssertionError(number + " has no open task");
        }
        return open.get(0);
    }
}
