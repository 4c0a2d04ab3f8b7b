package org.mingjian.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/**
 * 初步核实: one verification of a clue, from its plan and team to what follows from it.
 *
 * <p>A case that comes back from filing is verified again, as another round.
 */
public final class Verification {

    /** 核查组: at least two (监察法实施条例§207). */
    public static final int SMALLEST_TEAM = 2;

    /** Where a verification stands. */
    public enum State {
        /** Planned; the plan is being approved. */
        PLANNED,
        /** Approved; the team is at work and the period runs. */
        RUNNING,
        /** All members of the team have signed the report. */
        SIGNED,
        /** What should follow is proposed. */
        REPORTED,
        /** What follows is approved and on record. */
        CONCLUDED,
        /** Left in the middle, because the way of disposal was changed (变更处置方式). */
        ABANDONED
    }

    @Id
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private final String caseNumber;
    private final int round;
    private State state = State.PLANNED;
    private String team;
    private String leader;
    private @Nullable LocalDate approvedOn;
    private @Nullable Instant signedAt;
    private @Nullable VerificationResult result;
    private @Nullable String measure;
    private boolean reportedFalse;
    private @Nullable Instant concludedAt;

    @PersistenceCreator
    Verification(String caseNumber, int round, String team, String leader) {
        this.caseNumber = caseNumber;
        this.round = round;
        this.team = team;
        this.leader = leader;
    }

    /**
     * Sets the team, also anew after the plan was returned.
     *
     * @throws IllegalArgumentException if the team is too small or its leader is no member
     */
    void plan(List<String> members, String leading) {
        expect(State.PLANNED);
        if (members.stream().distinct().count() < SMALLEST_TEAM || !members.contains(leading)) {
            throw new IllegalArgumentException("核查组不少于二人，组长应当是核查组成员");
        }
        team = String.join(",", members);
        leader = leading;
    }

    void start(LocalDate on) {
        expect(State.PLANNED);
        approvedOn = on;
        state = State.RUNNING;
    }

    void sign(Instant now) {
        expect(State.RUNNING);
        signedAt = now;
        state = State.SIGNED;
    }

    /** A proposal that was taken back before it was approved is made again. */
    void report(Report report) {
        expect(State.SIGNED, State.REPORTED);
        result = report.result();
        measure = report.measure();
        reportedFalse = report.reportedFalse();
        state = State.REPORTED;
    }

    /** The report goes back to the team and is signed anew. */
    void returnReport() {
        expect(State.SIGNED, State.REPORTED);
        signedAt = null;
        state = State.RUNNING;
    }

    VerificationResult conclude(Instant now) {
        expect(State.REPORTED);
        concludedAt = now;
        state = State.CONCLUDED;
        return Optional.ofNullable(result).orElseThrow();
    }

    /** The work stops where it is; what is on record stays. */
    void abandon(Instant now) {
        concludedAt = now;
        state = State.ABANDONED;
    }

    /** Whether it is neither concluded nor abandoned. */
    public boolean isOpen() {
        return state != State.CONCLUDED && state != State.ABANDONED;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** 1 for the first verification of the case. */
    public int round() {
        return round;
    }

    public State state() {
        return state;
    }

    /** The logins of the members of the team. */
    public List<String> team() {
        return List.of(team.split(",", -1));
    }

    /** The login of the leader of the team. */
    public String leader() {
        return leader;
    }

    /** The day on which it was approved, from which its period runs. */
    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    /** When the last member signed the report. */
    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<VerificationResult> result() {
        return Optional.ofNullable(result);
    }

    /** The measure of the first form, a key of the form that proposed it. */
    public Optional<String> measure() {
        return Optional.ofNullable(measure);
    }

    /** 反映失实: what was reported is not true. */
    public boolean reportedFalse() {
        return reportedFalse;
    }

    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    private void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("初步核实 " + caseNumber + " 当前状态为 " + state + "，不能办理此项");
        }
    }

    /**
     * 处理建议 of a report.
     *
     * @param measure the measure of the first form; null if that is not proposed
     * @param reportedFalse whether it is to be closed because the report was false
     */
    public record Report(VerificationResult result, @Nullable String measure, boolean reportedFalse) {}

    /** A verification was approved, and its team is at work. */
    public record Started(String caseNumber, List<String> team) {}

    /** A verification has ended with what was approved. */
    public record Concluded(String caseNumber, VerificationResult result) {}
}
