package org.mingjian.investigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.investigation.Investigation.Report;
import org.mingjian.investigation.Investigations;
import org.springframework.stereotype.Component;

/** 登记报告: the team has signed it. */
@Component
class RecordInvestigationReportDelegate implements JavaDelegate {

    private final Investigations investigations;

    RecordInvestigationReportDelegate(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        investigations.report(
                execution.getProcessBusinessKey(),
                new Report(
                        InvestigationProcess.FACT_MEETING_ON.find(execution).orElse(null),
                        InvestigationProcess.REPORT_ON.get(execution),
                        InvestigationProcess.ILLEGAL_GAINS.get(execution),
                        InvestigationProcess.CRIME_SUSPECTED.find(execution).orElse(false)));
    }
}
