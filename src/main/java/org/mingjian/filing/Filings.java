package org.mingjian.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.document.Numbering;
import org.mingjian.filing.Filing.Announcement;
import org.mingjian.filing.Filing.Decision;
import org.mingjian.filing.Filing.Numbers;
import org.mingjian.filing.Filing.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the filings 立案: numbers the decisions, keeps announcements, and records what was not filed. */
@Service
@Transactional
public class Filings {

    private final FilingRepository filings;
    private final Numbering numbering;
    private final CaseFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filings(
            FilingRepository filings,
            Numbering numbering,
            CaseFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.numbering = numbering;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files a case and gives each decision its number, in the year of the decision.
     *
     * @throws IllegalArgumentException if the days are out of order (V01)
     */
    public Filing file(Decision decision) {
        check(new FilingDates(decision.verifiedOn(), decision.approvedOn(), decision.decisionOn(), null, null));
        FilingKind kind = decision.kind();
        Numbers numbers = new Numbers(
                kind.party() ? numbering.next("FILING_PARTY", decision.decisionOn()) : null,
                kind.supervision() ? numbering.next("FILING_SUPERVISION", decision.decisionOn()) : null);
        Filing filed = filings.save(Filing.filed(decision, numbers, clock.instant()));
        events.publishEvent(new Filing.Filed(decision.caseNumber(), kind, decision.approvedOn()));
        return filed;
    }

    /** The decision was announced and notified; the investigating unit takes the case over. */
    public void announce(String caseNumber, Announcement announcement) {
        Filing filing = get(caseNumber);
        LocalDate filedOn = Objects.requireNonNull(filing.filedOn());
        LocalDate decisionOn = Objects.requireNonNull(filing.decisionOn());
        check(new FilingDates(null, filedOn, decisionOn, announcement.announcedOn(), announcement.notifiedOn()));
        filings.save(filing.announced(announcement));
        String unit = Objects.requireNonNull(filing.investigationUnit());
        files.handOver(caseNumber, unit);
        events.publishEvent(new Filing.Announced(caseNumber, unit));
    }

    /** Not approved: the case goes back to its verification. */
    public void sendBack(String caseNumber, FilingKind kind) {
        filings.save(Filing.refused(caseNumber, kind, State.RETURNED, clock.instant()));
    }

    /** Not approved: the case is to be closed. */
    public void refuse(String caseNumber, FilingKind kind) {
        filings.save(Filing.refused(caseNumber, kind, State.REFUSED, clock.instant()));
    }

    /** Every filing of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Filing> of(String caseNumber) {
        return filings.findByCaseNumberOrderById(caseNumber);
    }

    /**
     * The latest filing of a case.
     *
     * @throws IllegalArgumentException if it has none
     */
    @Transactional(readOnly = true)
    public Filing get(String caseNumber) {
        return filings.findFirstByCaseNumberOrderByIdDesc(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案件 " + caseNumber + " 没有立案"));
    }

    private static void check(FilingDates dates) {
        @Nullable String objection = dates.objection().orElse(null);
        if (objection != null) {
            throw new IllegalArgumentException(objection);
        }
    }
}
