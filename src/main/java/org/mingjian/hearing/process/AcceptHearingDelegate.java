package org.mingjian.hearing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.hearing.Hearings;
import org.springframework.stereotype.Component;

/** 登记受理: the period runs from the day of acceptance. */
@Component
class AcceptHearingDelegate implements JavaDelegate {

    private final Hearings hearings;

    AcceptHearingDelegate(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.accept(execution.getProcessBusinessKey(), HearingProcess.ACCEPTED_ON.get(execution));
    }
}
