package org.mingjian.hearing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.hearing.HearingConclusion;
import org.mingjian.hearing.Hearings;
import org.springframework.stereotype.Component;

/** 登记审理结果: the approved conclusion is the outcome; what an earlier deliberation wanted supplemented is forgotten. */
@Component
class ConcludeHearingDelegate implements JavaDelegate {

    private final Hearings hearings;

    ConcludeHearingDelegate(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HearingConclusion conclusion = HearingProcess.HEARING_CONCLUSION.get(execution);
        if (conclusion == HearingConclusion.PASS) {
            execution.removeVariable(HearingProcess.SUPPLEMENT_ITEMS.name());
        }
        hearings.conclude(
                execution.getProcessBusinessKey(),
                conclusion,
                HearingProcess.SUPPLEMENT_ITEMS.find(execution).orElse(null));
        HearingProcess.OUTCOME.set(execution, conclusion.outcome());
    }
}
