package org.mingjian.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.Numbering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of 谈话函询: plans a round, numbers its letters, records how it ended and what follows. */
@Service
@Transactional
public class Inquiries {

    private final InquiryRepository inquiries;
    private final Numbering numbering;
    private final CheckDraw draw;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inquiries(
            InquiryRepository inquiries,
            Numbering numbering,
            CheckDraw draw,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.numbering = numbering;
        this.draw = draw;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a round, or plans the open one again after its plan was returned. */
    public void plan(String caseNumber, InquiryMethod method) {
        List<Inquiry> rounds = inquiries.findByCaseNumberOrderByRound(caseNumber);
        boolean open = !rounds.isEmpty() && rounds.get(rounds.size() - 1).isOpen();
        Inquiry round = open ? rounds.get(rounds.size() - 1) : new Inquiry(caseNumber, rounds.size() + 1, method);
        round.replan(method);
        inquiries.save(round);
    }

    /** 函询通知书: numbered in the name of the office (监督执纪工作规则§29). */
    public String issueLetter(String caseNumber) {
        return letter(caseNumber, "INQUIRY_LETTER");
    }

    /** 委托谈话函: numbered as a letter of the office (监察法实施条例§79). */
    public String issueEntrustment(String caseNumber) {
        return letter(caseNumber, "LETTER");
    }

    private String letter(String caseNumber, String kind) {
        Inquiry round = current(caseNumber);
        String number = numbering.next(kind, today());
        round.numberLetter(number);
        inquiries.save(round);
        return number;
    }

    /** The talk was held, or the reply came; without a reply the day on which it was given up. */
    public LocalDate end(String caseNumber, @Nullable LocalDate answeredOn) {
        Inquiry round = current(caseNumber);
        LocalDate endedOn = answeredOn == null ? today() : answeredOn;
        round.end(endedOn);
        inquiries.save(round);
        return endedOn;
    }

    /** 情况报告和处置意见: what should follow. */
    public void report(String caseNumber, InquiryResult result, @Nullable String measure) {
        Inquiry round = current(caseNumber);
        round.report(result, measure);
        inquiries.save(round);
    }

    /** 采信反馈函: numbers the letter that tells the person. */
    public String issueAcceptance(String caseNumber) {
        Inquiry round = current(caseNumber);
        String number = numbering.next("LETTER", today());
        round.numberAcceptance(number);
        inquiries.save(round);
        return number;
    }

    /** 采信了结: ends the round and answers whether it was drawn for a check by others. */
    public boolean accept(String caseNumber) {
        Inquiry round = current(caseNumber);
        round.accept(draw.draws(caseNumber, round.round()), clock.instant());
        inquiries.save(round);
        events.publishEvent(new Inquiry.Concluded(caseNumber, InquiryResult.ACCEPTED));
        return round.drawn();
    }

    /** Ends the round with what was approved. */
    public InquiryResult conclude(String caseNumber) {
        Inquiry round = current(caseNumber);
        InquiryResult result = round.conclude(clock.instant());
        inquiries.save(round);
        events.publishEvent(new Inquiry.Concluded(caseNumber, result));
        return result;
    }

    /** The open round of a case, if there is one, is left in the middle. */
    public void abandon(String caseNumber) {
        inquiries
                .findFirstByCaseNumberOrderByRoundDesc(caseNumber)
                .filter(Inquiry::isOpen)
                .ifPresent(round -> {
                    round.abandon(clock.instant());
                    inquiries.save(round);
                });
    }

    /**
     * The latest round of a case.
     *
     * @throws IllegalArgumentException if the case has none
     */
    @Transactional(readOnly = true)
    public Inquiry current(String caseNumber) {
        return inquiries
                .findFirstByCaseNumberOrderByRoundDesc(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案号为 " + caseNumber + " 的线索没有谈话函询"));
    }

    /** All rounds of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Inquiry> rounds(String caseNumber) {
        return inquiries.findByCaseNumberOrderByRound(caseNumber);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
