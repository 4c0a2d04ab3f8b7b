package org.mingjian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.enforcement.Effects;
import org.springframework.stereotype.Component;

/** 登记影响期届满: the period of effect is over by itself. */
@Component
class EndEffectDelegate implements JavaDelegate {

    private final Effects effects;

    EndEffectDelegate(Effects effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effects.end(execution.getProcessBusinessKey());
    }
}
