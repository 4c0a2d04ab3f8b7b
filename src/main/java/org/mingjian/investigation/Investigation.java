package org.mingjian.investigation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * 审查调查: one round of investigating a filed case, from its opening to the hearing or the withdrawal. A later round goes
 * on with the plan and the team of the one before.
 *
 * @param filedOn the day the case was filed, from which the period runs
 * @param team the logins of the team, separated by commas; null until it is formed
 * @param factMeetingOn when the facts were last put to the person 事实材料见面; null before
 * @param illegalGains the amount involved in yuan; null until it is reported
 * @param endedOn the day it was approved for hearing or for withdrawal; null before
 */
public record Investigation(
        @Id @Nullable Long id,
        String caseNumber,
        Round round,
        State state,
        String unit,
        LocalDate filedOn,
        @Nullable String plan,
        @Nullable String team,
        @Nullable String leader,
        @Nullable LocalDate factMeetingOn,
        @Nullable LocalDate reportOn,
        @Nullable BigDecimal illegalGains,
        boolean crimeSuspected,
        @Nullable LocalDate endedOn,
        Instant openedAt,
        @Version int version) {

    /** Where an investigation stands. */
    public enum State {
        /** Under way. */
        OPEN,
        /** The team has signed its report. */
        REPORTED,
        /** 移送审理: handed to the hearing unit. */
        TRANSFERRED,
        /** 撤案: the case was withdrawn. */
        WITHDRAWN
    }

    static Investigation opened(Opening opening, @Nullable Investigation before, Instant now) {
        return new Investigation(
                null,
                opening.caseNumber(),
                opening.round(),
                State.OPEN,
                opening.unit(),
                opening.filedOn(),
                before == null ? null : before.plan,
                before == null ? null : before.team,
                before == null ? null : before.leader,
                before == null ? null : before.factMeetingOn,
                null,
                null,
                before != null && before.crimeSuspected,
                null,
                now,
                0);
    }

    Investigation formed(Team formed) {
        expect(State.OPEN);
        return with(state, formed.plan(), String.join(",", formed.members()), formed.leader(), endedOn);
    }

    /** The team has signed its report; a report that was returned is signed again. */
    Investigation reported(Report report) {
        expect(State.OPEN, State.REPORTED);
        report.objection().ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        return new Investigation(
                id,
                caseNumber,
                round,
                State.REPORTED,
                unit,
                filedOn,
                plan,
                team,
                leader,
                report.factMeetingOn(),
                report.reportOn(),
                report.illegalGains(),
                report.crimeSuspected(),
                endedOn,
                openedAt,
                version);
    }

    Investigation transferred(LocalDate on) {
        expect(State.REPORTED);
        if (reportOn != null && on.isBefore(reportOn)) {
            throw new IllegalArgumentException("移送审理日期不得早于审查调查报告日期");
        }
        return with(State.TRANSFERRED, plan, team, leader, on);
    }

    Investigation withdrawn(LocalDate on) {
        expect(State.OPEN, State.REPORTED);
        return with(State.WITHDRAWN, plan, team, leader, on);
    }

    /** The logins of the team; empty until it is formed. */
    public List<String> members() {
        return team == null ? List.of() : Arrays.asList(team.split(",", -1));
    }

    private Investigation with(
            State next,
            @Nullable String newPlan,
            @Nullable String newTeam,
            @Nullable String newLeader,
            @Nullable LocalDate ended) {
        return new Investigation(
                id,
                caseNumber,
                round,
                next,
                unit,
                filedOn,
                newPlan,
                newTeam,
                newLeader,
                factMeetingOn,
                reportOn,
                illegalGains,
                crimeSuspected,
                ended,
                openedAt,
                version);
    }

    private void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("案件 " + caseNumber + " 的审查调查当前状态为 " + state + "，不能办理此项");
        }
    }

    /** Which case is investigated, why and by which unit. */
    public record Opening(String caseNumber, Round round, String unit, LocalDate filedOn) {}

    /** The approved plan 方案 and the approved team 审查调查组. */
    public record Team(String plan, List<String> members, String leader) {}

    /**
     * What the team reports.
     *
     * @param factMeetingOn when the facts were put to the person; null if they never were
     * @param illegalGains the amount involved in yuan
     */
    public record Report(
            @Nullable LocalDate factMeetingOn, LocalDate reportOn, BigDecimal illegalGains, boolean crimeSuspected) {

        /** Why such a report cannot stand (V05), in Chinese; empty if it can. */
        public Optional<String> objection() {
            if (factMeetingOn == null) {
                return Optional.of("事实材料尚未与本人核对，不能形成报告");
            }
            return reportOn.isBefore(factMeetingOn) ? Optional.of("“报告日期”不得早于与本人核对事实材料的日期") : Optional.empty();
        }
    }

    /** An approved team has begun to investigate. */
    public record TeamFormed(String caseNumber, List<String> members) {}

    /** A case was handed to the hearing unit. */
    public record Transferred(String caseNumber, LocalDate on) {}

    /** A case was withdrawn. */
    public record Withdrawn(String caseNumber, LocalDate on) {}
}
