package org.mingjian.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/**
 * 处分执行: how one decision is carried out, from the day it takes effect to the report of its execution.
 *
 * <p>Announcement 宣布 and delivery 送达 are kept apart: one does not replace the other (监督执纪工作规则§56).
 */
public final class Enforcement {

    /** Where an enforcement stands. */
    public enum State {
        /** In force; not all of it is carried out. */
        OPEN,
        /** Carried out and reported. */
        ENFORCED
    }

    @Id
    private final String caseNumber;

    @Version
    private @Nullable Integer version;

    private State state = State.OPEN;
    private final PartySanction partySanction;
    private final GovernmentSanction governmentSanction;
    private final LocalDate sanctionedOn;
    private final @Nullable LocalDate effectUntil;
    private final BigDecimal recoveryAmount;
    private BigDecimal recoveredAmount = BigDecimal.ZERO;
    private @Nullable LocalDate postChangedOn;
    private @Nullable LocalDate payChangedOn;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate deliveredOn;
    private @Nullable LocalDate organisationCopiedOn;
    private @Nullable LocalDate judicialTransferredOn;
    private @Nullable LocalDate reportedOn;

    @PersistenceCreator
    Enforcement(
            String caseNumber,
            PartySanction partySanction,
            GovernmentSanction governmentSanction,
            LocalDate sanctionedOn,
            @Nullable LocalDate effectUntil,
            BigDecimal recoveryAmount) {
        this.caseNumber = caseNumber;
        this.partySanction = partySanction;
        this.governmentSanction = governmentSanction;
        this.sanctionedOn = sanctionedOn;
        this.effectUntil = effectUntil;
        this.recoveryAmount = recoveryAmount;
    }

    static Enforcement of(Decision decision) {
        return new Enforcement(
                decision.caseNumber(),
                decision.partySanction(),
                decision.governmentSanction(),
                decision.sanctionedOn(),
                decision.effectUntil(),
                decision.recoveryAmount());
    }

    /**
     * Adds what was recovered; it may come in parts.
     *
     * @throws IllegalArgumentException if it is negative or more than what is left
     */
    void recover(BigDecimal amount) {
        expectOpen();
        if (amount.signum() < 0 || amount.compareTo(toRecover()) > 0) {
            throw new IllegalArgumentException("本次追缴金额超过尚未追缴的金额");
        }
        recoveredAmount = recoveredAmount.add(amount);
    }

    void changePostAndPay(LocalDate postOn, LocalDate payOn) {
        expectOpen();
        postChangedOn = postOn;
        payChangedOn = payOn;
    }

    void conclude(Execution execution) {
        expectOpen();
        announcedOn = execution.announcedOn();
        deliveredOn = execution.deliveredOn();
        organisationCopiedOn = execution.organisationCopiedOn();
        judicialTransferredOn = execution.judicialTransferredOn();
        reportedOn = execution.reportedOn();
        state = State.ENFORCED;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public State state() {
        return state;
    }

    /** What is carried out, as a reader calls it; 免予处分 if there is no sanction. */
    public String sanctions() {
        String text = Stream.of(partySanction.label(), governmentSanction.label())
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining("、"));
        return text.isEmpty() ? "免予处分" : text;
    }

    public LocalDate sanctionedOn() {
        return sanctionedOn;
    }

    /** The last day of the period of effect, inclusive; empty if there is none. */
    public Optional<LocalDate> effectUntil() {
        return Optional.ofNullable(effectUntil);
    }

    /** What is still to be recovered, in yuan. */
    public BigDecimal toRecover() {
        return recoveryAmount.subtract(recoveredAmount);
    }

    public BigDecimal recoveredAmount() {
        return recoveredAmount;
    }

    /** When the change of post was done; empty if the sanction implies none, or it is open. */
    public Optional<LocalDate> postChangedOn() {
        return Optional.ofNullable(postChangedOn);
    }

    /** When the change of pay was done; empty if the sanction implies none, or it is open. */
    public Optional<LocalDate> payChangedOn() {
        return Optional.ofNullable(payChangedOn);
    }

    public Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedOn);
    }

    public Optional<LocalDate> deliveredOn() {
        return Optional.ofNullable(deliveredOn);
    }

    public Optional<LocalDate> organisationCopiedOn() {
        return Optional.ofNullable(organisationCopiedOn);
    }

    public Optional<LocalDate> judicialTransferredOn() {
        return Optional.ofNullable(judicialTransferredOn);
    }

    public Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    private void expectOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException("案号 " + caseNumber + " 的处分已执行完毕，不能办理此项");
        }
    }

    /**
     * The decision that takes effect.
     *
     * @param effectUntil the last day of the period of effect, inclusive; null if there is none
     * @param recoveryAmount in yuan; zero if nothing is to be recovered
     */
    public record Decision(
            String caseNumber,
            PartySanction partySanction,
            GovernmentSanction governmentSanction,
            LocalDate sanctionedOn,
            @Nullable LocalDate effectUntil,
            BigDecimal recoveryAmount) {}

    /**
     * How it was carried out: announced and reported always, the rest where the decision asks for it.
     *
     * @param reportedOn the day of the report of execution (纪律处分条例§45)
     */
    public record Execution(
            LocalDate announcedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate organisationCopiedOn,
            @Nullable LocalDate judicialTransferredOn,
            LocalDate reportedOn) {}

    /** A decision is carried out and its execution reported. */
    public record Enforced(String caseNumber) {}
}
