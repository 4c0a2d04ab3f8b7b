package org.mingjian.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/**
 * 谈话函询: one round of talking to a person or asking in writing, from its plan to what follows from it.
 *
 * <p>再次谈话函询 is another round of the same case.
 */
public final class Inquiry {

    /** Where a round stands. */
    public enum State {
        /** Planned; the plan is being approved or carried out. */
        PLANNED,
        /** The talk was held, or the reply is in; the period of the report runs. */
        ENDED,
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
    private InquiryMethod method;
    private @Nullable String letterNumber;
    private @Nullable LocalDate endedOn;
    private @Nullable InquiryResult result;
    private @Nullable String measure;
    private @Nullable String acceptanceNumber;
    private boolean drawn;
    private @Nullable Instant concludedAt;

    @PersistenceCreator
    Inquiry(String caseNumber, int round, InquiryMethod method) {
        this.caseNumber = caseNumber;
        this.round = round;
        this.method = method;
    }

    /** The plan was returned and is made again. */
    void replan(InquiryMethod newMethod) {
        expect(State.PLANNED);
        method = newMethod;
    }

    /** 函询通知书 or 委托谈话函 has its number. */
    void numberLetter(String number) {
        expect(State.PLANNED);
        letterNumber = number;
    }

    void end(LocalDate on) {
        expect(State.PLANNED);
        endedOn = on;
        state = State.ENDED;
    }

    /** A report that was returned is made again. */
    void report(InquiryResult proposed, @Nullable String proposedMeasure) {
        expect(State.ENDED, State.REPORTED);
        result = proposed;
        measure = proposedMeasure;
        state = State.REPORTED;
    }

    void numberAcceptance(String number) {
        expectResult(InquiryResult.ACCEPTED);
        acceptanceNumber = number;
    }

    /** 采信了结, and whether chance wants the explanation checked. */
    void accept(boolean drawnForCheck, Instant now) {
        expectResult(InquiryResult.ACCEPTED);
        drawn = drawnForCheck;
        conclude(now);
    }

    InquiryResult conclude(Instant now) {
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

    /** 1 for the first round of the case. */
    public int round() {
        return round;
    }

    public State state() {
        return state;
    }

    public InquiryMethod method() {
        return method;
    }

    public Optional<String> letterNumber() {
        return Optional.ofNullable(letterNumber);
    }

    /** The day of the talk or the reply, from which the period of the report runs (监督执纪工作规则§30). */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<InquiryResult> result() {
        return Optional.ofNullable(result);
    }

    /** The measure of the first form, a key of the form that proposed it. */
    public Optional<String> measure() {
        return Optional.ofNullable(measure);
    }

    /** The number of the letter that tells the person 采信反馈函. */
    public Optional<String> acceptanceNumber() {
        return Optional.ofNullable(acceptanceNumber);
    }

    /** Whether it was drawn for 抽查核实. */
    public boolean drawn() {
        return drawn;
    }

    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    private void expect(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("谈话函询 " + caseNumber + " 当前状态为 " + state + "，不能办理此项");
        }
    }

    private void expectResult(InquiryResult expected) {
        expect(State.REPORTED);
        if (result != expected) {
            throw new IllegalStateException("谈话函询 " + caseNumber + " 批准的处置意见为 " + result + "，不能办理此项");
        }
    }

    /** A round has ended with what was approved. */
    public record Concluded(String caseNumber, InquiryResult result) {}
}
