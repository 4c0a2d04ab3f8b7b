package org.mingjian.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.duty.Recusal.Decision;
import org.mingjian.duty.Recusal.Relation;
import org.mingjian.duty.Recusal.Request;

class RecusalTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Recusal request =
            Recusal.requested(new Request("XS-2026-0001", "inspect-1-a", "inspect-1-b", Relation.OTHER, "理由"), MONDAY);

    @Test
    void a_request_is_open_until_it_is_decided() {
        assertThat(request.decision()).isEqualTo(Decision.OPEN);
        Recusal decided = request.decided(Decision.RECUSED, MONDAY.plusDays(2));
        assertThat(decided.decision()).isEqualTo(Decision.RECUSED);
        assertThat(decided.requestedOn()).isEqualTo(MONDAY);
        assertThat(decided.decidedOn()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void the_applicant_may_revise_it_while_it_is_open() {
        Recusal revised = request.revised(Relation.KINSHIP, "另有理由");
        assertThat(revised.relation()).isEqualTo(Relation.KINSHIP);
        assertThat(revised.reason()).isEqualTo("另有理由");
        assertThat(revised.officer()).isEqualTo("inspect-1-a");
    }

    @Test
    void what_is_decided_stays() {
        Recusal refused = request.decided(Decision.REFUSED, MONDAY);
        assertThatIllegalStateException().isThrownBy(() -> refused.decided(Decision.RECUSED, MONDAY));
        assertThatIllegalStateException().isThrownBy(() -> refused.revised(Relation.KINSHIP, "另有理由"));
    }
}
