package org.mingjian.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingjian.verification.Verification.Report;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of 初步核实: plans a verification, starts its team, keeps its report and what follows. */
@Service
@Transactional
public class Verifications {

    private final VerificationRepository verifications;
    private final VerificationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verifications(
            VerificationRepository verifications,
            VerificationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verifications = verifications;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The measures that this office may use before filing. */
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.TECHNICAL || settings.technicalMeasures())
                .toList();
    }

    /** Begins a verification, or plans the open one again after its plan was returned. */
    public void plan(String caseNumber, List<String> team, String leader) {
        Optional<Verification> latest = verifications.findFirstByCaseNumberOrderByRoundDesc(caseNumber);
        Verification verification = latest.filter(Verification::isOpen)
                .orElseGet(() -> new Verification(
                        caseNumber, latest.map(Verification::round).orElse(0) + 1, "", ""));
        verification.plan(team, leader);
        verifications.save(verification);
    }

    /** The plan is approved: the team may begin, and the period runs from that day. */
    public void start(String caseNumber, LocalDate approvedOn) {
        Verification verification = get(caseNumber);
        verification.start(approvedOn);
        verifications.save(verification);
        events.publishEvent(new Verification.Started(caseNumber, verification.team()));
    }

    /** All members of the team have signed the report (监察法实施条例§207). */
    public void sign(String caseNumber) {
        Verification verification = get(caseNumber);
        verification.sign(clock.instant());
        verifications.save(verification);
    }

    /** What the unit proposes for approval. */
    public void report(String caseNumber, Report report) {
        Verification verification = get(caseNumber);
        verification.report(report);
        verifications.save(verification);
    }

    /** The report goes back to the team. */
    public void returnReport(String caseNumber) {
        Verification verification = get(caseNumber);
        verification.returnReport();
        verifications.save(verification);
    }

    /** Ends the verification with what was approved. */
    public VerificationResult conclude(String caseNumber) {
        Verification verification = get(caseNumber);
        VerificationResult result = verification.conclude(clock.instant());
        verifications.save(verification);
        events.publishEvent(new Verification.Concluded(caseNumber, result));
        return result;
    }

    /** The open verification of a case, if there is one, is left in the middle. */
    public void abandon(String caseNumber) {
        verifications
                .findFirstByCaseNumberOrderByRoundDesc(caseNumber)
                .filter(Verification::isOpen)
                .ifPresent(verification -> {
                    verification.abandon(clock.instant());
                    verifications.save(verification);
                });
    }

    /**
     * The latest verification of a case.
     *
     * @throws IllegalArgumentException if the case has none
     */
    @Transactional(readOnly = true)
    public Verification get(String caseNumber) {
        return verifications
                .findFirstByCaseNumberOrderByRoundDesc(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案号为 " + caseNumber + " 的线索没有初步核实"));
    }
}
