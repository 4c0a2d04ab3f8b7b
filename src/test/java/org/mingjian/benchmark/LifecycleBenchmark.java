package org.mingjian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.Database;
import org.mingjian.demo.process.CaseWorker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Whole cases through the house, next to the engine alone with the same models; see {@code docs/performance.md}. Both
 * take turns, so that neither has the quieter machine.
 */
@ApplicationTest
@Import(Recorder.class)
class LifecycleBenchmark {

    private static final int CASES = Integer.getInteger("benchmark.cases", 40);
    private static final int CLIENTS = 4;
    /** Cases that are not counted: until the compiler has seen the code of both. */
    private static final int WARM_UP = 24;

    private static final int MOST_TASKS = 300;
    private static final Map<String, Object> WISHES = Map.of(
            "proposedUnit", "inspect-2",
            "partyMember", true,
            "publicOfficial", true,
            "disposalMode", "VERIFICATION",
            "verificationProposal", "FILING",
            "filingKind", "PARTY",
            "investigationUnit", "inspect-3",
            "sanctionProposal", "SANCTION",
            "partySanction", "SERIOUS_WARNING",
            "opinion", "AGREE");

    @Autowired
    ProcessEngine engine;

    @Autowired
    CaseWorker worker;

    @Autowired
    DataSource database;

    @Autowired
    ApplicationContext context;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    @Test
    void a_case_costs_little_more_than_in_the_engine_alone() throws Exception {
        Recording recording = Recorder.record(this::workOneCase);
        Map<String, List<String>> groups = new HashMap<>();
        recording.steps.forEach(step -> groups.computeIfAbsent(step.user(), this::groupsOf));
        Side house = new Side("house", engine, (CountingDataSource) database, groups, null);
        CountingDataSource bareDatabase = new CountingDataSource(Bare.pool(Database.POSTGRESQL.empty()));
        Bare bareEngine = new Bare();
        Side bare = new Side(
                "bare",
                bareEngine.engine(bareDatabase, List.of(context.getBeanNamesForType(JavaDelegate.class, true, false))),
                bareDatabase,
                groups,
                bareEngine);
        List<Side> sides = List.of(house, bare);
        for (int done = 0; done < WARM_UP; done += 2 * CLIENTS) {
            for (Side side : sides) {
                round(side, recording, 2 * CLIENTS);
            }
        }
        Map<Side, Figures> figures = measure(sides, recording);
        System.out.println(Figures.table(figures.get(house), figures.get(bare), recording));
        bare.engine().close();
        assertThat(figures.get(house).cases).isEqualTo(CASES);
    }

    private Map<Side, Figures> measure(List<Side> sides, Recording recording) throws Exception {
        Map<Side, Figures> figures = new HashMap<>();
        for (Side side : sides) {
            figures.put(side, new Figures(side));
        }
        for (int left = CASES; left > 0; left -= Math.min(left, 2 * CLIENTS)) {
            for (Side side : sides) {
                Figures its = figures.get(side);
                its.begin();
                round(side, recording, Math.min(left, 2 * CLIENTS));
                its.end(Math.min(left, 2 * CLIENTS));
            }
        }
        for (Figures its : figures.values()) {
            its.countRows();
        }
        return figures;
    }

    private void round(Side side, Recording recording, int cases) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            String key = "BARE-" + System.nanoTime();
            running.add(clients.submit(() -> side.work(recording, key)));
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    /** The case that is recorded: worked on from the forms alone. */
    private void workOneCase() {
        String number = worker.register("petition-a", WISHES);
        List<Task> open;
        for (int i = 0; !(open = worker.openTasks(number)).isEmpty(); i++) {
            assertThat(i).isLessThan(MOST_TASKS);
            worker.complete(open.get(0), WISHES);
        }
    }

    private List<String> groupsOf(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
