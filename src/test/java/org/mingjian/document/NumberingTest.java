package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NumberingTest {

    private static final DocumentSettings SETTINGS = new DocumentSettings(
            Map.of(
                    "CLUE",
                    new NumberPattern("XS-{year}-{serial:4}"),
                    "LETTER",
                    new NumberPattern("纪函〔{year}〕{serial}号")),
            "",
            "");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @EnumSource(Database.class)
    void every_kind_counts_by_itself(Database database) {
        Office office = Office.on(database);
        assertThat(office.next("CLUE", TODAY)).isEqualTo("XS-2026-0001");
        assertThat(office.next("CLUE", TODAY)).isEqualTo("XS-2026-0002");
        assertThat(office.next("LETTER", TODAY)).isEqualTo("纪函〔2026〕1号");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void every_year_starts_at_one_and_a_late_paper_of_last_year_goes_on_with_its_own_count(Database database) {
        Office office = Office.on(database);
        office.next("LETTER", LocalDate.of(2026, 12, 31));
        assertThat(office.next("LETTER", LocalDate.of(2027, 1, 1))).isEqualTo("纪函〔2027〕1号");
        assertThat(office.next("LETTER", LocalDate.of(2026, 12, 31))).isEqualTo("纪函〔2026〕2号");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_number_that_was_rolled_back_is_given_again(Database database) {
        Office office = Office.on(database);
        office.transaction.executeWithoutResult(status -> {
            office.numbering.next("CLUE", TODAY);
            status.setRollbackOnly();
        });
        assertThat(office.next("CLUE", TODAY)).isEqualTo("XS-2026-0001");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void four_at_once_open_the_year_and_get_every_number_once(Database database) throws Exception {
        Office office = Office.on(database);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<List<String>> clerk = () -> {
            together.await();
            return IntStream.range(0, 25)
                    .mapToObj(paper -> office.next("CLUE", TODAY))
                    .toList();
        };
        List<String> given = new ArrayList<>();
        var clerks = Executors.newFixedThreadPool(4);
        for (Future<List<String>> numbers : clerks.invokeAll(List.of(clerk, clerk, clerk, clerk))) {
            given.addAll(numbers.get());
        }
        clerks.shutdown();
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 100)
                        .mapToObj("XS-2026-%04d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void work_of_the_losing_opener_of_a_year_is_kept(Database database) throws Exception {
        Office office = Office.on(database);
        CyclicBarrier bothWrote = new CyclicBarrier(2);
        IntFunction<Callable<String>> clerk = ownYear -> () -> office.transaction.execute(status -> {
            office.numbering.next("LETTER", TODAY.withYear(ownYear));
            await(bothWrote);
            return office.numbering.next("CLUE", TODAY);
        });
        var clerks = Executors.newFixedThreadPool(2);
        List<Future<String>> both = clerks.invokeAll(List.of(clerk.apply(2024), clerk.apply(2025)));
        clerks.shutdown();
        assertThat(List.of(both.get(0).get(), both.get(1).get()))
                .containsExactlyInAnyOrder("XS-2026-0001", "XS-2026-0002");
        assertThat(office.rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_kind_without_a_pattern_is_refused_by_name(Database database) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Office.on(database).next("NOTE", TODAY))
                .withMessage("未设置该类文号的格式：NOTE");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One numbering desk on its own database, each number in a transaction of its own. */
    private record Office(JdbcClient jdbc, Numbering numbering, TransactionTemplate transaction) {

        static Office on(Database database) {
            var source = database.migrated();
            var transactions = new JdbcTransactionManager(source);
            JdbcClient jdbc = JdbcClient.create(source);
            return new Office(
                    jdbc,
                    new Numbering(SETTINGS, new SerialRepository(jdbc, transactions)),
                    new TransactionTemplate(transactions));
        }

        String next(String kind, LocalDate date) {
            return Objects.requireNonNull(transaction.execute(status -> numbering.next(kind, date)));
        }

        int rows() {
            return jdbc.sql("select count(*) from document_number")
                    .query(Integer.class)
                    .single();
        }
    }
}
