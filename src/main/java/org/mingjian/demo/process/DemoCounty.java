package org.mingjian.demo.process;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.demo.DemoCase;
import org.mingjian.engine.ModelsDeployed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo county with cases at its first start, before anybody can log in. Every case has gone through the
 * real processes; none is written into a table.
 */
@Component
class DemoCounty {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);

    private final int count;
    private final CaseWorker worker;
    private final CaseFiles files;
    private final Clock clock;

    DemoCounty(@Value("${mingjian.demo.clues:0}") int count, CaseWorker worker, CaseFiles files, Clock clock) {
        this.count = count;
        this.worker = worker;
        this.files = files;
        this.clock = clock;
    }

    @EventListener(ModelsDeployed.class)
    void fill() throws InterruptedException {
        if (count == 0 || !files.all().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        ExecutorService people =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Random random = new Random(count);
        try {
            List<DemoWork> works = DemoCase.plan(count, now, clock.getZone()).stream()
                    .map(demo -> new DemoWork(demo, worker, files))
                    .toList();
            Instant next;
            while (!(next = earliest(works)).isAfter(now)) {
                // The clock is the whole engine's: everybody works at the same hour, each on another case.
                Instant later = next.plusSeconds(random.nextInt(3600));
                Instant hour = later.isAfter(now) ? now : later;
                worker.passTime(hour);
                settled(people.invokeAll(works.stream()
                        .filter(work -> !work.next().isAfter(hour))
                        .map(Executors::callable)
                        .toList()));
            }
            worker.passTime(now);
            LOG.info("演示县已生成 {} 件线索", works.size());
        } finally {
            people.shutdown();
            ClockUtil.reset();
        }
    }

    private static Instant earliest(List<DemoWork> works) {
        return works.stream().map(DemoWork::next).min(Instant::compareTo).orElse(Instant.MAX);
    }

    /** Lets an error of one of them end the start. */
    private static void settled(List<Future<Object>> steps) throws InterruptedException {
        for (Future<Object> step : steps) {
            try {
                step.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("演示数据生成失败", e.getCause());
            }
        }
    }
}
