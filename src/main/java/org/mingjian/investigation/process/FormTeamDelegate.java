package org.mingjian.investigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.investigation.Investigation.Team;
import org.mingjian.investigation.Investigations;
import org.springframework.stereotype.Component;

/** 登记方案和审查调查组: plan and team are approved. */
@Component
class FormTeamDelegate implements JavaDelegate {

    private final Investigations investigations;

    FormTeamDelegate(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        investigations.form(
                execution.getProcessBusinessKey(),
                new Team(
                        InvestigationProcess.INVESTIGATION_PLAN.get(execution),
                        InvestigationProcess.INVESTIGATION_TEAM.get(execution),
                        InvestigationProcess.INVESTIGATION_LEADER.get(execution)));
    }
}
