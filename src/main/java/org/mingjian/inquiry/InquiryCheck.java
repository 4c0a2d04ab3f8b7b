package org.mingjian.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/**
 * 抽查核实: whether an explanation that was believed is true, found out by people of another unit
 * (监督执纪工作规则§30–31, 监察法实施条例§206).
 */
public final class InquiryCheck {

    /** 核查结论. */
    public enum Finding {
        /** 说明属实. */
        TRUE,
        /** 说明不实: it is dealt with severely. */
        UNTRUE
    }

    @Id
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private final String caseNumber;
    private final int round;
    private final Instant drawnAt;
    private @Nullable String checkers;
    private @Nullable LocalDate checkedOn;
    private @Nullable Finding finding;
    private @Nullable String handling;

    @PersistenceCreator
    InquiryCheck(String caseNumber, int round, Instant drawnAt) {
        this.caseNumber = caseNumber;
        this.round = round;
        this.drawnAt = drawnAt;
    }

    void find(List<String> by, LocalDate on, Finding found) {
        if (finding != null) {
            throw new IllegalStateException("抽查核实 " + caseNumber + " 已有结论");
        }
        checkers = String.join(",", by);
        checkedOn = on;
        finding = found;
    }

    void handle(String how) {
        if (finding != Finding.UNTRUE) {
            throw new IllegalStateException("抽查核实 " + caseNumber + " 的结论不是说明不实");
        }
        handling = how;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** The round of the inquiry that was drawn. */
    public int round() {
        return round;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    /** The logins of those who checked; empty while the check runs. */
    public List<String> checkers() {
        return checkers == null ? List.of() : List.of(checkers.split(",", -1));
    }

    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** What casemgmt does about an untrue explanation, a key of its form. */
    public Optional<String> handling() {
        return Optional.ofNullable(handling);
    }

    /** An inquiry that ended with 采信了结 was drawn. */
    public record Drawn(String caseNumber) {}

    /** A check has found out. */
    public record Checked(String caseNumber, Finding finding) {}
}
