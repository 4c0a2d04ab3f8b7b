package org.mingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingjian.deadline.ReckoningTest.RECKONING;
import static org.mingjian.deadline.ReckoningTest.noon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionManager;

class DeadlineRepositoryTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 10);
    private static final DeadlineRule RULE = new DeadlineRule(
            "HEARING",
            "案件审理",
            Period.parse("P1M"),
            "受理之日",
            Optional.empty(),
            List.of(),
            Optional.of(new ExtensionRule(1, Period.parse("P1M"), Optional.empty(), "EXTENSION_H2")),
            "hearingUnit",
            false,
            false,
            true,
            false,
            "《监督执纪工作规则》第55条",
            1);

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_period_comes_back_from_the_database_as_it_went_in(Database database) {
        try (var context = on(database)) {
            DeadlineRepository deadlines = context.getBean(DeadlineRepository.class);
            Deadline saved = deadlines.save(running());
            saved.miss(saved.endsAt());
            deadlines.save(saved);

            Deadline found = deadlines
                    .findFirstByCaseNumberAndCodeAndScopeOrderByIdDesc("XS-2026-0001", "HEARING", "scope")
                    .orElseThrow();

            assertThat(found).usingRecursiveComparison().isEqualTo(saved);
            assertThat(found.endsAt())
                    .isEqualTo(RECKONING.endOf(LocalDate.of(2026, 4, 10)))
                    .isEqualTo(found.missedAt().orElseThrow());
            assertThat(deadlines.findByStateAndEndsAtLessThanEqualOrderByEndsAt(DeadlineState.RUNNING, found.endsAt()))
                    .hasSize(1);
            assertThat(deadlines.findByStateAndEndsAtLessThanEqualOrderByEndsAt(
                            DeadlineState.RUNNING, found.endsAt().minusSeconds(1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_extension_keeps_both_dates(Database database) {
        try (var context = on(database)) {
            Deadline saved = context.getBean(DeadlineRepository.class).save(running());
            DeadlineExtensionRepository extensions = context.getBean(DeadlineExtensionRepository.class);
            extensions.save(saved.extend(
                    RULE, new Extension(LocalDate.of(2026, 5, 8), "案情复杂", "同意", START), noon(START), RECKONING));

            assertThat(extensions.findByDeadlineIdOrderById(saved.id()))
                    .singleElement()
                    .satisfies(extension -> {
                        assertThat(extension.oldLastDay()).isEqualTo("2026-04-10");
                        assertThat(extension.newLastDay()).isEqualTo("2026-05-08");
                        assertThat(extension.recordedAt()).isEqualTo(noon(START));
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void of_two_changes_at_once_one_is_refused(Database database) {
        try (var context = on(database)) {
            DeadlineRepository deadlines = context.getBean(DeadlineRepository.class);
            Deadline one = deadlines.save(running());
            Deadline other = deadlines.findById(one.id()).orElseThrow();
            one.meet(noon(START));
            deadlines.save(one);
            other.pause(RULE, null, noon(START));

            assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> deadlines.save(other));
        }
    }

    private static Deadline running() {
        return RULE.start(new DeadlineKey("XS-2026-0001", "HEARING", "scope"), "hearing-1", noon(START), RECKONING);
    }

    private static AnnotationConfigApplicationContext on(Database database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::migrated);
        context.register(Repositories.class);
        context.refresh();
        return context;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableJdbcRepositories(basePackageClasses = Deadline.class)
    static class Repositories extends AbstractJdbcConfiguration {

        @Bean
        NamedParameterJdbcOperations operations(DataSource source) {
            return new NamedParameterJdbcTemplate(source);
        }

        @Bean
        TransactionManager transactionManager(DataSource source) {
            return new DataSourceTransactionManager(source);
        }
    }
}
