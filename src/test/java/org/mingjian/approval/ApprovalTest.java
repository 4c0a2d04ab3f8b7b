package org.mingjian.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.approval.Approval.Submission;
import org.mingjian.approval.Opinion.Source;
import org.mingjian.people.Level;

class ApprovalTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final Approval filing = Approval.open(
            Matter.of("FILING", "立案审查调查", "H1,H2,C3"), new Submission("XS-2026-0001", "inspect-1", "handler"), MONDAY);

    @Test
    void a_chain_is_asked_in_order_and_ends_approved_on_the_day_of_its_last_level() {
        Approval first = filing.with(says(Level.H1, "head", Verdict.AGREE, null));
        assertThat(first.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(first.level()).isEqualTo(Level.H2);
        Approval last =
                first.with(says(Level.H2, "deputy", Verdict.AGREE, null)).with(meeting(TUESDAY, "clerk"));
        assertThat(last.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(last.decidedOn()).isEqualTo(TUESDAY);
        assertThat(last.approvers()).containsExactly("head", "deputy");
    }

    @Test
    void the_first_level_that_does_not_agree_ends_the_chain() {
        assertThat(filing.with(says(Level.H1, "head", Verdict.RETURN, "请补充证据")).outcome())
                .isEqualTo(Outcome.RETURNED);
        assertThat(filing.with(says(Level.H1, "head", Verdict.REJECT, "不符合立案条件"))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void who_does_not_agree_gives_reasons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> says(Level.H1, "head", Verdict.REJECT, " "))
                .withMessage("退回修改或不同意的，应当写明意见");
    }

    @Test
    void the_proposer_never_approves() {
        assertThatIllegalStateException()
                .isThrownBy(() -> filing.with(says(Level.H1, "handler", Verdict.AGREE, null)))
                .withMessage("呈报人不得审批本人呈报的事项");
    }

    @Test
    void nobody_approves_twice() {
        Approval first = filing.with(says(Level.H1, "head", Verdict.AGREE, null));
        assertThatIllegalStateException()
                .isThrownBy(() -> first.with(says(Level.H2, "head", Verdict.AGREE, null)))
                .withMessage("同一人在一次审批中只能表态一次");
    }

    @Test
    void the_clerk_registers_as_many_meetings_as_a_chain_has() {
        Approval meetings = Approval.open(
                        Matter.of("X", "事项", "C2,C3"), new Submission("XS-2026-0001", "inspect-1", "handler"), MONDAY)
                .with(new Opinion(Level.C2, "clerk", "秘书", Verdict.AGREE, null, MONDAY, new Source("专题会", "甲、乙", null)))
                .with(meeting(TUESDAY, "clerk"));
        assertThat(meetings.outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void another_level_than_the_one_asked_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> filing.with(says(Level.H2, "deputy", Verdict.AGREE, null)))
                .withMessage("当前应由承办部门负责人审批");
    }

    @Test
    void a_decision_is_not_dated_before_the_opinion_it_follows() {
        Approval asked = filing.with(says(Level.H1, "head", Verdict.AGREE, null))
                .with(says(Level.H2, "deputy", Verdict.AGREE, null));
        assertThatIllegalStateException()
                .isThrownBy(() -> asked.with(meeting(MONDAY.minusDays(1), "clerk")))
                .withMessage("决定日期不得早于前一级意见的日期");
    }

    @Test
    void an_approval_with_an_outcome_takes_no_more_opinions() {
        Approval returned = filing.with(says(Level.H1, "head", Verdict.RETURN, "请补充"));
        assertThatIllegalStateException()
                .isThrownBy(() -> returned.with(says(Level.H2, "deputy", Verdict.AGREE, null)));
    }

    @Test
    void opinions_read_as_one_line_each() {
        Approval last = filing.with(says(Level.H1, "head", Verdict.AGREE, "拟同意，\n请领导审定"))
                .with(says(Level.H2, "deputy", Verdict.AGREE, null))
                .with(meeting(TUESDAY, "clerk"));
        assertThat(last.opinionText())
                .isEqualTo(
                        """
                        承办部门负责人　head的姓名　同意（拟同意， 请领导审定）　2026-11-16
                        分管领导　deputy的姓名　同意　2026-11-16
                        纪委常委会（监委委务会）　第12次常委会会议　纪要〔2026〕12号　同意　2026-11-17　clerk的姓名登记""");
    }

    @Test
    void a_matter_without_levels_is_no_matter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Matter.of("FILING", "立案审查调查", " "));
    }

    private static Opinion says(Level level, String officer, Verdict verdict, @Nullable String remark) {
        return new Opinion(level, officer, officer + "的姓名", verdict, remark, MONDAY, null);
    }

    private static Opinion meeting(LocalDate day, String clerk) {
        return new Opinion(
                Level.C3,
                clerk,
                clerk + "的姓名",
                Verdict.AGREE,
                null,
                day,
                new Source("第12次常委会会议", "甲、乙、丙", "纪要〔2026〕12号"));
    }
}
