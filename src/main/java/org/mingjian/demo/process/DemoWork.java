package org.mingjian.demo.process;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.demo.DemoCase;

/** The work on one case of the demo: a step at a time, until the case is where it is to stop. */
final class DemoWork implements Runnable {

    private static final int MOST_STEPS = 200;

    private final DemoCase demo;
    private final CaseWorker worker;
    private final CaseFiles files;
    private final Random random;
    private Instant next;
    private int further;
    private int steps;
    private @Nullable String caseNumber;

    DemoWork(DemoCase demo, CaseWorker worker, CaseFiles files) {
        this.demo = demo;
        this.worker = worker;
        this.files = files;
        this.random = new Random(demo.index());
        this.next = demo.opens();
        this.further = demo.further();
    }

    /** When the next step is taken; {@link Instant#MAX} if there is none. */
    Instant next() {
        return next;
    }

    /** Registers the case, or completes one of its tasks. */
    @Override
    public void run() {
        if (caseNumber == null) {
            caseNumber = worker.register(demo.index() % 3 == 0 ? "casemgmt-a" : "petition-a", demo.wishes());
        } else {
            step(caseNumber);
        }
        if (!next.equals(Instant.MAX)) {
            next = demo.next(next, random);
        }
    }

    private void step(String number) {
        List<Task> open = worker.openTasks(number);
        if (open.isEmpty() || isWhereItStops(number) || steps++ == MOST_STEPS) {
            next = Instant.MAX;
        } else {
            worker.complete(open.get(0), demo.wishes());
        }
    }

    private boolean isWhereItStops(String number) {
        return files.find(number)
                        .map(CaseFile::stage)
                        .filter(demo.until()::equals)
                        .isPresent()
                && further-- == 0;
    }
}
