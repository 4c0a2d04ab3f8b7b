package org.mingjian.investigation.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.investigation.Investigation;
import org.mingjian.investigation.Investigation.Opening;
import org.mingjian.investigation.Investigations;
import org.mingjian.investigation.Round;
import org.springframework.stereotype.Component;

/** 登记审查调查: opens a round; a later one finds plan and team of the round before. */
@Component
class OpenInvestigationDelegate implements JavaDelegate {

    private final Investigations investigations;

    OpenInvestigationDelegate(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Investigation opened = investigations.open(new Opening(
                execution.getProcessBusinessKey(),
                InvestigationProcess.INVESTIGATION_ROUND.find(execution).orElse(Round.FIRST),
                InvestigationProcess.UNIT.get(execution),
                InvestigationProcess.FILED_ON.get(execution)));
        InvestigationProcess.INVESTIGATION_ROUND.set(execution, opened.round());
        InvestigationProcess.REPORT_RETURNED.set(execution, false);
        Optional.ofNullable(opened.plan())
                .ifPresent(plan -> InvestigationProcess.INVESTIGATION_PLAN.set(execution, plan));
        Optional.ofNullable(opened.leader())
                .ifPresent(leader -> InvestigationProcess.INVESTIGATION_LEADER.set(execution, leader));
        Optional.ofNullable(opened.factMeetingOn())
                .ifPresent(day -> InvestigationProcess.FACT_MEETING_ON.set(execution, day));
        if (!opened.members().isEmpty()) {
            InvestigationProcess.INVESTIGATION_TEAM.set(execution, opened.members());
        }
    }
}
