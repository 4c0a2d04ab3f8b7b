package org.mingjian.hearing.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.hearing.Hearings;
import org.springframework.stereotype.Component;

/** 登记审理组: keeps who hears the case. */
@Component
class RegisterHearingTeamDelegate implements JavaDelegate {

    private final Hearings hearings;

    RegisterHearingTeamDelegate(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.form(
                execution.getProcessBusinessKey(),
                HearingProcess.HEARING_TEAM.get(execution),
                HearingProcess.INVESTIGATION_TEAM.find(execution).orElse(List.of()));
    }
}
