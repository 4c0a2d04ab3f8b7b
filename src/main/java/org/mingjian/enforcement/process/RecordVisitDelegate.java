package org.mingjian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.enforcement.Effects;
import org.springframework.stereotype.Component;

/** 登记回访: the person was visited in the period of effect. */
@Component
class RecordVisitDelegate implements JavaDelegate {

    private final Effects effects;

    RecordVisitDelegate(Effects effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effects.visit(
                execution.getProcessBusinessKey(),
                EnforcementProcess.VISITED_ON.get(execution),
                EnforcementProcess.FORBIDDEN_FOUND.get(execution).equals("FOUND"));
    }
}
