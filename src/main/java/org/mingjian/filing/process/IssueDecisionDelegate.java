package org.mingjian.filing.process;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.filing.Filing;
import org.mingjian.filing.Filing.Decision;
import org.mingjian.filing.Filings;
import org.springframework.stereotype.Component;

/** 编号并登记立案: files the case, as it was approved. */
@Component
class IssueDecisionDelegate implements JavaDelegate {

    private final Filings filings;

    IssueDecisionDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = filings.file(new Decision(
                execution.getProcessBusinessKey(),
                FilingProcess.FILING_KIND.get(execution),
                FilingProcess.VERIFICATION_APPROVED_ON.find(execution).orElse(null),
                FilingProcess.DECIDED_ON.get(execution),
                FilingProcess.FILING_DECISION_ON.get(execution),
                FilingProcess.INVESTIGATION_UNIT.get(execution)));
        Optional.ofNullable(filing.partyNumber())
                .ifPresent(number -> FilingProcess.PARTY_FILING_NUMBER.set(execution, number));
        Optional.ofNullable(filing.supervisionNumber())
                .ifPresent(number -> FilingProcess.SUPERVISION_FILING_NUMBER.set(execution, number));
        FilingProcess.FILED_ON.set(execution, Objects.requireNonNull(filing.filedOn()));
    }
}
