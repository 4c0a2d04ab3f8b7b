package org.mingjian.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.Level;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * 审批单: one submission of a matter and the opinions given on it, in the order of its chain.
 *
 * <p>A matter that was returned and is submitted again is another approval.
 *
 * @param caseNumber the case; null for a matter that belongs to none
 * @param matter the code of the matter
 * @param levels the chain as text, such as {@code H1,H2,H3}
 * @param proposer the login of whoever submitted the matter 呈报人; null if the system did
 * @param decidedOn the day of the last opinion, once there is an outcome
 */
public record Approval(
        @Id @Nullable Long id,
        @Version @Nullable Integer version,
        @Nullable String caseNumber,
        String matter,
        String matterName,
        String levels,
        @Nullable String unit,
        @Nullable String proposer,
        LocalDate openedOn,
        Outcome outcome,
        @Nullable LocalDate decidedOn,
        List<Opinion> opinions) {

    public Approval {
        opinions = List.copyOf(opinions);
    }

    static Approval open(Matter matter, Submission submission, LocalDate today) {
        return new Approval(
                null,
                null,
                submission.caseNumber(),
                matter.code(),
                matter.name(),
                matter.chain().stream().map(Level::name).collect(Collectors.joining(",")),
                submission.unit(),
                submission.proposer(),
                today,
                Outcome.PENDING,
                null,
                List.of());
    }

    /** The level that is asked next; the last one asked if there is an outcome. */
    public Level level() {
        List<Level> chain = Matter.of(matter, matterName, levels).chain();
        boolean open = outcome == Outcome.PENDING || outcome == Outcome.ABANDONED;
        return chain.get(open ? opinions.size() : opinions.size() - 1);
    }

    /** Who has given an opinion of their own; who only registered a decision has not. */
    public List<String> approvers() {
        return opinions.stream()
                .filter(opinion -> opinion.source() == null)
                .map(Opinion::officer)
                .toList();
    }

    /** Whether the next opinion may carry this date: levels answer one after the other. */
    public boolean allows(LocalDate date) {
        return opinions.stream().noneMatch(earlier -> date.isBefore(earlier.givenOn()));
    }

    /** The opinions so far, one a line. */
    public String opinionText() {
        return opinions.stream().map(Opinion::line).collect(Collectors.joining("\n"));
    }

    /**
     * The approval after one more opinion.
     *
     * @throws IllegalStateException if there is an outcome already, another level is asked, the proposer or somebody who
     *     has approved gives the opinion, or it is dated before the one before it
     */
    Approval with(Opinion opinion) {
        require(outcome == Outcome.PENDING, "审批已有结果：" + outcome);
        require(opinion.level() == level(), "当前应由" + level().label() + "审批");
        require(!opinion.officer().equals(proposer), "呈报人不得审批本人呈报的事项");
        require(!approvers().contains(opinion.officer()), "同一人在一次审批中只能表态一次");
        require(allows(opinion.givenOn()), "决定日期不得早于前一级意见的日期");
        Outcome next = outcomeOf(opinion);
        return ended(
                next,
                next == Outcome.PENDING ? null : opinion.givenOn(),
                Stream.concat(opinions.stream(), Stream.of(opinion)).toList());
    }

    /** The approval without an outcome that nobody waits for any more. */
    Approval abandoned() {
        return outcome == Outcome.PENDING ? ended(Outcome.ABANDONED, null, opinions) : this;
    }

    private Approval ended(Outcome next, @Nullable LocalDate on, List<Opinion> given) {
        return new Approval(
                id, version, caseNumber, matter, matterName, levels, unit, proposer, openedOn, next, on, given);
    }

    private Outcome outcomeOf(Opinion opinion) {
        boolean last = opinions.size() + 1
                == Matter.of(matter, matterName, levels).chain().size();
        return switch (opinion.verdict()) {
            case AGREE -> last ? Outcome.APPROVED : Outcome.PENDING;
            case RETURN -> Outcome.RETURNED;
            case REJECT -> Outcome.REJECTED;
        };
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    /**
     * 呈报 who submits a matter, for which case and unit.
     *
     * @param proposer the login of whoever submits; null if the system does
     */
    public record Submission(@Nullable String caseNumber, @Nullable String unit, @Nullable String proposer) {}
}
