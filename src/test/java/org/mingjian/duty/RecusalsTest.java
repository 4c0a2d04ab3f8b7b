package org.mingjian.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.mingjian.Repositories;
import org.mingjian.duty.Recusal.Decision;
import org.mingjian.duty.Recusal.Relation;
import org.mingjian.duty.Recusal.Request;

class RecusalsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);

    @ParameterizedTest
    @EnumSource(Database.class)
    void only_who_was_decided_on_keeps_out_and_only_of_that_case(Database database) {
        Recusals recusals = new Recusals(Repositories.on(database, RecusalRepository.class), CLOCK);
        long decided = request(recusals, "XS-2026-0001", "a");
        long refused = request(recusals, "XS-2026-0001", "b");
        long withdrawn = request(recusals, "XS-2026-0001", "c");
        request(recusals, "XS-2026-0001", "d");
        recusals.revise(decided, Relation.WITNESS, "曾作证");
        recusals.recuse(decided, TODAY);
        recusals.refuse(refused, TODAY);
        recusals.withdraw(withdrawn);

        assertThat(recusals.recusedFrom("XS-2026-0001")).containsExactly("a");
        assertThat(recusals.recusedFrom("XS-2026-0002")).isEmpty();
        assertThat(recusals.ofCase("XS-2026-0001"))
                .extracting(Recusal::decision)
                .containsExactly(Decision.RECUSED, Decision.REFUSED, Decision.WITHDRAWN, Decision.OPEN);
        assertThatIllegalArgumentException().isThrownBy(() -> recusals.withdraw(-1));
    }

    private static long request(Recusals recusals, String caseNumber, String officer) {
        return Objects.requireNonNull(
                recusals.request(new Request(caseNumber, officer, "applicant", Relation.OTHER, "理由"))
                        .id());
    }
}
