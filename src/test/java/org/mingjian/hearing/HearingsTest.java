package org.mingjian.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.Repositories;

class HearingsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @EnumSource(Database.class)
    void hearings_of_a_case_come_back_in_order_with_all_that_was_kept(Database database) {
        HearingRepository hearings = Repositories.on(database, HearingRepository.class);
        Hearing first = new Hearing("XS-2026-0001", 1, "hearing-1", NOW);
        first.defer();
        first.accept(LocalDate.of(2026, 3, 2));
        first.form(List.of("hearing-1-a", "hearing-1-b"), Set.of());
        first.conclude(HearingConclusion.SUPPLEMENT, "补充银行流水", NOW);
        hearings.save(new Hearing("XS-2026-0001", 2, "hearing-2", NOW));
        hearings.save(first);
        hearings.save(new Hearing("XS-2026-0002", 1, "hearing-1", NOW));

        List<Hearing> kept = hearings.findByCaseNumberOrderByRound("XS-2026-0001");
        assertThat(kept).extracting(Hearing::round).containsExactly(1, 2);
        assertThat(kept.get(0)).usingRecursiveComparison().isEqualTo(first);
        assertThat(kept.get(1).team()).isEmpty();
    }
}
