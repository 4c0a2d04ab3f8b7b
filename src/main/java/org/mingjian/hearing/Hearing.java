package org.mingjian.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/**
 * 案件审理: one hearing of a case, from its receipt by the hearing unit to its result.
 *
 * <p>A case that was sent back to its investigators is heard again, as another round.
 */
public final class Hearing {

    /** 审理组: at least two (监督执纪工作规则§55, 监察法实施条例§222). */
    public static final int SMALLEST_TEAM = 2;

    /** Where a hearing stands. */
    public enum State {
        /** Handed in; the unit checks what came with it. */
        RECEIVED,
        /** 暂缓受理: the investigators complete the papers. */
        DEFERRED,
        /** 受理: the period runs from that day. */
        ACCEPTED,
        /** 审理组: its members are at work. */
        RUNNING,
        /** It has a result. */
        CONCLUDED
    }

    @Id
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private final String caseNumber;
    private final int round;
    private final String unit;
    private final Instant receivedAt;
    private State state = State.RECEIVED;
    private int deferrals;
    private @Nullable LocalDate acceptedOn;
    private @Nullable String team;
    private @Nullable HearingConclusion conclusion;
    private @Nullable String supplementItems;
    private @Nullable Instant concludedAt;

    @PersistenceCreator
    Hearing(String caseNumber, int round, String unit, Instant receivedAt) {
        this.caseNumber = caseNumber;
        this.round = round;
        this.unit = unit;
        this.receivedAt = receivedAt;
    }

    void defer() {
        expect(State.RECEIVED, State.DEFERRED);
        deferrals++;
        state = State.DEFERRED;
    }

    void accept(LocalDate on) {
        expect(State.RECEIVED, State.DEFERRED);
        acceptedOn = on;
        state = State.ACCEPTED;
    }

    /**
     * Sets the team 审理组.
     *
     * @throws IllegalArgumentException if it is too small or a member investigated the case
     */
    void form(List<String> members, Collection<String> investigators) {
        expect(State.ACCEPTED);
        if (members.stream().distinct().count() < SMALLEST_TEAM) {
            throw new IllegalArgumentException("审理组不少于二人");
        }
        if (members.stream().anyMatch(investigators::contains)) {
            throw new IllegalArgumentException("参加过审查调查的人员不得参加审理（《监督执纪工作规则》第54条）");
        }
        team = String.join(",", members);
        state = State.RUNNING;
    }

    /** @param items what is to be supplemented or investigated again; null if the case passed */
    void conclude(HearingConclusion result, @Nullable String items, Instant now) {
        expect(State.RUNNING);
        conclusion = result;
        supplementItems = items;
        concludedAt = now;
        state = State.CONCLUDED;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** 1 for the first hearing of the case. */
    public int round() {
        return round;
    }

    /** The key of the hearing unit. */
    public String unit() {
        return unit;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public State state() {
        return state;
    }

    /** How often it was deferred for missing papers. */
    public int deferrals() {
        return deferrals;
    }

    /** The day of acceptance, from which the period runs. */
    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    /** The logins of the members of the team; empty before it is formed. */
    public List<String> team() {
        return team == null ? List.of() : List.of(team.split(",", -1));
    }

    public Optional<HearingConclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    /** What was to be supplemented or investigated again. */
    public Optional<String> supplementItems() {
        return Optional.ofNullable(supplementItems);
    }

    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    private void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("审理 " + caseNumber + " 当前状态为 " + state + "，不能办理此项");
        }
    }

    /** A case was accepted, and its period runs. */
    public record Accepted(String caseNumber, LocalDate acceptedOn) {}

    /** A hearing has its result. */
    public record Concluded(String caseNumber, HearingConclusion conclusion) {}
}
