package org.mingjian.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingjian.inquiry.InquiryCheck.Finding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of 抽查核实: opens a check, records what it found and what is done about an untrue explanation. */
@Service
@Transactional
public class InquiryChecks {

    private final InquiryCheckRepository checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InquiryChecks(InquiryCheckRepository checks, ApplicationEventPublisher events, Clock clock) {
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    public void open(String caseNumber, int round) {
        checks.save(new InquiryCheck(caseNumber, round, clock.instant()));
        events.publishEvent(new InquiryCheck.Drawn(caseNumber));
    }

    public void find(String caseNumber, List<String> checkers, LocalDate checkedOn, Finding finding) {
        InquiryCheck check = get(caseNumber);
        check.find(checkers, checkedOn, finding);
        checks.save(check);
        events.publishEvent(new InquiryCheck.Checked(caseNumber, finding));
    }

    /** What casemgmt decided about an untrue explanation. */
    public void handle(String caseNumber, String handling) {
        InquiryCheck check = get(caseNumber);
        check.handle(handling);
        checks.save(check);
    }

    /** The latest check of a case; empty if it was not drawn. */
    @Transactional(readOnly = true)
    public Optional<InquiryCheck> latest(String caseNumber) {
        return checks.findFirstByCaseNumberOrderByIdDesc(caseNumber);
    }

    private InquiryCheck get(String caseNumber) {
        return latest(caseNumber).orElseThrow(() -> new IllegalArgumentException("案号为 " + caseNumber + " 的线索没有抽查核实"));
    }
}
