package org.mingjian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.enforcement.Enforcement.Execution;
import org.mingjian.enforcement.Enforcements;
import org.springframework.stereotype.Component;

/** 登记执行结果: the decision is carried out and reported. */
@Component
class ConcludeEnforcementDelegate implements JavaDelegate {

    private final Enforcements enforcements;

    ConcludeEnforcementDelegate(Enforcements enforcements) {
        this.enforcements = enforcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enforcements.conclude(
                execution.getProcessBusinessKey(),
                new Execution(
                        EnforcementProcess.ANNOUNCED_ON.get(execution),
                        EnforcementProcess.DELIVERED_ON.find(execution).orElse(null),
                        EnforcementProcess.ORGANISATION_COPIED_ON
                                .find(execution)
                                .orElse(null),
                        EnforcementProcess.JUDICIAL_TRANSFERRED_ON
                                .find(execution)
                                .orElse(null),
                        EnforcementProcess.EXECUTION_REPORTED_ON.get(execution)));
        EnforcementProcess.OUTCOME.set(execution, EnforcementProcess.ENFORCED);
    }
}
