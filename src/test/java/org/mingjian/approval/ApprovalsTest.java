package org.mingjian.approval;

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
import org.mingjian.approval.Approval.Submission;
import org.mingjian.approval.Opinion.Source;
import org.mingjian.people.Level;

class ApprovalsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);

    @ParameterizedTest
    @EnumSource(Database.class)
    void approvals_of_a_case_come_back_in_order_with_their_opinions_in_order(Database database) {
        Approvals approvals = new Approvals(Repositories.on(database, ApprovalRepository.class), CLOCK);
        Submission submission = new Submission("XS-2026-0001", "inspect-1", "handler");
        long disposal = id(approvals.open(Matter.of("DISPOSAL", "线索处置意见", "H1,H2"), submission));
        long sanction = id(approvals.open(Matter.of("SANCTION_C3", "处分决定", "H3,C3"), submission));
        approvals.open(Matter.of("DISPOSAL", "线索处置意见", "H1"), new Submission("XS-2026-0002", null, null));
        Opinion chief = new Opinion(Level.H3, "chief", "县纪委书记", Verdict.AGREE, "同意", TODAY, null);
        Opinion meeting = new Opinion(
                Level.C3, "clerk", "常委会秘书", Verdict.AGREE, null, TODAY, new Source("第12次常委会会议", "甲、乙", null));
        approvals.give(sanction, chief);
        approvals.give(sanction, meeting);

        assertThat(approvals.ofCase("XS-2026-0001")).extracting(Approval::id).containsExactly(disposal, sanction);
        Approval kept = approvals.find(sanction);
        assertThat(kept.opinions()).containsExactly(chief, meeting);
        assertThat(kept.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(kept.decidedOn()).isEqualTo(TODAY);
        assertThat(approvals.find(disposal).level()).isEqualTo(Level.H1);
        assertThatIllegalArgumentException().isThrownBy(() -> approvals.find(-1));
    }

    private static long id(Approval approval) {
        return Objects.requireNonNull(approval.id());
    }
}
