package org.mingjian.hearing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.hearing.Hearings;
import org.springframework.stereotype.Component;

/** 登记暂缓受理: the investigators complete the papers. */
@Component
class DeferHearingDelegate implements JavaDelegate {

    private final Hearings hearings;

    DeferHearingDelegate(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.defer(execution.getProcessBusinessKey());
    }
}
