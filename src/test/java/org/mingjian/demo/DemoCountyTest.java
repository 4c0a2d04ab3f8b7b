package org.mingjian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The county as the application of the tests was filled with it at its first start. */
@ApplicationTest
class DemoCountyTest {

    @Value("${mingjian.demo.clues}")
    int count;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRecords records;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void cases_stand_in_every_stage_and_some_have_ended() {
        Map<String, List<CaseFile>> byStage = county().stream().collect(Collectors.groupingBy(CaseFile::stage));

        assertThat(county()).hasSize(count);
        assertThat(byStage)
                .containsKeys(
                        "clue",
                        "inquiry",
                        "verification",
                        "filing",
                        "investigation",
                        "hearing",
                        "sanction",
                        "enforcement");
        assertThat(county()).filteredOn(file -> file.closedAt() != null).isNotEmpty();
        assertThat(county().stream().map(CaseFile::unit).distinct()).hasSizeGreaterThan(4);
    }

    @Test
    void no_case_hangs_and_every_chain_holds() {
        for (CaseFile file : county()) {
            assertThat(records.firstBroken(file.number())).as(file.number()).isEmpty();
            if (file.closedAt() == null) {
                assertThat(waitsFor(file.number())).as(file.number()).isPositive();
            }
        }
    }

    /** The clock was moved through half a year and is back. */
    @Test
    void nothing_is_dated_later_than_today() {
        assertThat(county()).extracting(CaseFile::openedAt).allMatch(opened -> opened.isBefore(Instant.now()));
        assertThat(ClockUtil.now()).isCloseTo(new java.util.Date(), 5_000);
        assertThat(jdbc.sql("select count(*) from act_ru_task where create_time_ > :now")
                        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Cases of other tests stand in the same database; only the demo words its reports like this. */
    private List<CaseFile> county() {
        return jdbc
                .sql("select case_number from clue where allegation like '反映其%，请予核查。' order by registered_at")
                .query(String.class)
                .list()
                .stream()
                .map(number -> files.find(number).orElseThrow())
                .toList();
    }

    private long waitsFor(String number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .mapToLong(instance -> engine.getTaskService()
                                .createTaskQuery()
                                .processInstanceId(instance.getId())
                                .count()
                        + engine.getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .withRetriesLeft()
                                .count())
                .sum();
    }
}
