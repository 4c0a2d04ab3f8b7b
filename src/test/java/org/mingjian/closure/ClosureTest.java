package org.mingjian.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.Repositories;
import org.mingjian.closure.ArchiveList.Item;
import org.mingjian.closure.Closure.Filing;

class ClosureTest {

    private static final LocalDate ENDED = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = Instant.parse("2026-03-20T02:00:00Z");
    private static final Filing FILING = new Filing("2026-永久-0001", ENDED.plusDays(9), ENDED.plusDays(2), true);

    @Test
    void a_case_is_struck_off_once_and_only_when_it_is_known_how_it_ended() {
        Closure closure = new Closure("XS-2026-0001", ENDED);
        assertThatIllegalStateException().isThrownBy(() -> closure.strikeOff(FILING, NOW));

        closure.classify(ClosureKind.LJ_CZ, null);
        closure.strikeOff(FILING, NOW);

        assertThat(closure.struckOffAt()).contains(NOW);
        assertThatIllegalStateException().isThrownBy(() -> closure.clarify(ENDED));
    }

    @Test
    void what_is_missing_is_named_in_the_order_of_the_list() {
        ArchiveList list = new ArchiveList(List.of(new Item("A", "甲"), new Item("B", "乙"), new Item("C", "丙")));

        assertThat(list.missing(List.of("B"))).containsExactly("甲", "丙");
        assertThat(list.missing(List.of("C", "B", "A"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_closure_comes_back_from_the_database_as_it_went_in(Database database) {
        ClosureRepository closures = Repositories.on(database, ClosureRepository.class);
        Closure saved = closures.save(new Closure("XS-2026-0001", ENDED));
        saved.classify(ClosureKind.MEASURE, AccountabilityForm.FIRST);
        saved.clarify(ENDED.plusDays(3));
        saved.strikeOff(FILING, NOW);
        closures.save(saved);

        assertThat(closures.findById("XS-2026-0001").orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(saved);
    }
}
