package org.mingjian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.mingjian.demo.process.CaseWorker;
import org.mingjian.desk.ReadershipTable.Line;
import org.mingjian.duty.Recusals;
import org.mingjian.handling.Copies;
import org.mingjian.people.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read which case, one by one and by searching, on H2. {@link SearchEndpointTest} asks the same on PostgreSQL. */
@ProcessTest
class ReadershipTest {

    @Autowired
    Readership readership;

    @Autowired
    CaseSearch search;

    @Autowired
    CaseWorker worker;

    @Autowired
    Recusals recusals;

    @Autowired
    People people;

    @Autowired
    Copies copies;

    @Autowired
    IdentityService identity;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void a_case_is_read_by_its_readers_alone() {
        for (Line line : new ReadershipTable(worker, recusals, people, copies).lines()) {
            assertThat(readers(line.number(), readership::mayRead))
                    .as(line.what())
                    .isEqualTo(new TreeSet<>(line.readers()));
        }
    }

    @Test
    void a_search_finds_for_everybody_what_he_may_read_and_counts_nothing_else() {
        for (Line line : new ReadershipTable(worker, recusals, people, copies).lines()) {
            assertThat(readers(line.number(), this::finds)).as(line.what()).isEqualTo(new TreeSet<>(line.readers()));
        }
    }

    @Test
    void a_case_that_is_not_there_is_read_by_nobody() {
        assertThat(readers("XS-1999-0001", readership::mayRead)).isEmpty();
    }

    private boolean finds(String number) {
        CaseSearch.Found found = search.find(Queries.number(number));
        assertThat(found.total()).isEqualTo(found.rows().size());
        return found.total() == 1;
    }

    private Set<String> readers(String number, Predicate<String> reads) {
        return ReadershipTable.PEOPLE.stream()
                .filter(user -> {
                    identity.setAuthentication(user, people.groupsOf(user));
                    return reads.test(number);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
