package org.mingjian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.filing.Filing.Announcement;
import org.mingjian.filing.Filings;
import org.springframework.stereotype.Component;

/** 登记宣布和通报: both were done, and the investigation may begin. */
@Component
class AnnounceFilingDelegate implements JavaDelegate {

    private final Filings filings;

    AnnounceFilingDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.announce(
                execution.getProcessBusinessKey(),
                new Announcement(FilingProcess.ANNOUNCED_ON.get(execution), FilingProcess.NOTIFIED_ON.get(execution)));
        FilingProcess.OUTCOME.set(execution, "FILED");
    }
}
