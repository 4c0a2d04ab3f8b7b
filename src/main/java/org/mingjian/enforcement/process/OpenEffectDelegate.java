package org.mingjian.enforcement.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.enforcement.Effect;
import org.mingjian.enforcement.Effects;
import org.springframework.stereotype.Component;

/** 登记影响期: when the person is visited and when the period ends, at midnight in the office's zone. */
@Component
class OpenEffectDelegate implements JavaDelegate {

    private final Effects effects;
    private final Clock clock;

    OpenEffectDelegate(Effects effects, Clock clock) {
        this.effects = effects;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Effect effect = effects.open(
                execution.getProcessBusinessKey(),
                EnforcementProcess.SANCTIONED_ON.get(execution),
                EnforcementProcess.EFFECT_UNTIL.get(execution),
                Period.parse(EnforcementProcess.VISIT_AFTER.get(execution)));
        EnforcementProcess.VISIT_AT.set(execution, startOf(effect.visitOn()));
        EnforcementProcess.EFFECT_ENDS_AT.set(
                execution, startOf(effect.effectUntil().plusDays(1)));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
