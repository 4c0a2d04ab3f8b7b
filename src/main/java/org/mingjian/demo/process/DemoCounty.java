package org.mingjian.demo.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.demo.DemoCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo county with cases at its first start. Every case has gone through the real processes; none is
 * written into a table.
 */
@Component
class DemoCounty {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);
    private static final int MOST_TASKS = 200;

    private final int count;
    private final CaseWorker worker;
    private final CaseFiles files;
    private final ProcessEngine engine;
    private final Clock clock;

    DemoCounty(
            @Value("${mingjian.demo.clues:0}") int count,
            CaseWorker worker,
            CaseFiles files,
            ProcessEngine engine,
            Clock clock) {
        this.count = count;
        this.worker = worker;
        this.files = files;
        this.engine = engine;
        this.clock = clock;
    }

    /** After the models are deployed, before anybody can log in. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 100)
    void fill() {
        if (count == 0 || !files.all().isEmpty()) {
            return;
        }
        // The clock is moved for the whole engine, so no timer may fire beside the one that is being waited for.
        JobExecutor jobs =
                ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
        boolean running = jobs.isActive();
        if (running) {
            jobs.shutdown();
        }
        Instant now = clock.instant();
        try {
            List<DemoCase> cases = DemoCase.plan(count, now, clock.getZone());
            cases.forEach(demo -> play(demo, now));
            LOG.info("演示县已生成 {} 件线索", cases.size());
        } finally {
            ClockUtil.reset();
            if (running) {
                jobs.start();
            }
        }
    }

    private void play(DemoCase demo, Instant now) {
        Random random = new Random(demo.index());
        ClockUtil.setCurrentTime(Date.from(demo.opens()));
        String caseNumber = worker.register(demo.index() % 3 == 0 ? "casemgmt-a" : "petition-a", demo.wishes());
        int further = demo.further();
        Instant next = demo.opens();
        for (int done = 0; done < MOST_TASKS; done++) {
            boolean reached = files.find(caseNumber)
                    .map(CaseFile::stage)
                    .filter(demo.until()::equals)
                    .isPresent();
            List<Task> open = worker.openTasks(caseNumber);
            next = demo.next(next, random);
            if (open.isEmpty() || (reached && further-- == 0) || next.isAfter(now)) {
                break;
            }
            boolean fired = worker.passTime(caseNumber, next);
            List<Task> stillOpen = fired ? worker.openTasks(caseNumber) : open;
            if (!stillOpen.isEmpty()) {
                worker.complete(stillOpen.get(0), demo.wishes());
            }
        }
        worker.passTime(caseNumber, now);
    }
}
