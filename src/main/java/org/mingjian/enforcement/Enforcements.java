package org.mingjian.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.mingjian.enforcement.Enforcement.Decision;
import org.mingjian.enforcement.Enforcement.Execution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of enforcement 处分执行: opens it for a decision and keeps what was carried out. */
@Service
@Transactional
public class Enforcements {

    private final EnforcementRepository enforcements;
    private final ApplicationEventPublisher events;

    Enforcements(EnforcementRepository enforcements, ApplicationEventPublisher events) {
        this.enforcements = enforcements;
        this.events = events;
    }

    /** A decision has taken effect and is to be carried out. */
    public Enforcement open(Decision decision) {
        return enforcements.save(Enforcement.of(decision));
    }

    /** Keeps what was recovered this time and answers what is left, in yuan. */
    public BigDecimal recover(String caseNumber, BigDecimal amount) {
        Enforcement enforcement = get(caseNumber);
        enforcement.recover(amount);
        return enforcements.save(enforcement).toRecover();
    }

    /** Post and pay are changed, as the papers that came back prove (纪律处分条例§44, 政务处分法§54). */
    public void changePostAndPay(String caseNumber, LocalDate postOn, LocalDate payOn) {
        Enforcement enforcement = get(caseNumber);
        enforcement.changePostAndPay(postOn, payOn);
        enforcements.save(enforcement);
    }

    /** The decision is carried out and its execution reported. */
    public void conclude(String caseNumber, Execution execution) {
        Enforcement enforcement = get(caseNumber);
        enforcement.conclude(execution);
        enforcements.save(enforcement);
        events.publishEvent(new Enforcement.Enforced(caseNumber));
    }

    /**
     * The enforcement of a case.
     *
     * @throws IllegalArgumentException if the case has none
     */
    @Transactional(readOnly = true)
    public Enforcement get(String caseNumber) {
        return enforcements
                .findById(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("案号为 " + caseNumber + " 的案件没有处分执行"));
    }
}
