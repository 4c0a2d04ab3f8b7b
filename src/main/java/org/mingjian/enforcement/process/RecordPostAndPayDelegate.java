package org.mingjian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.enforcement.Enforcements;
import org.springframework.stereotype.Component;

/** 登记变更结果: post and pay are changed. */
@Component
class RecordPostAndPayDelegate implements JavaDelegate {

    private final Enforcements enforcements;

    RecordPostAndPayDelegate(Enforcements enforcements) {
        this.enforcements = enforcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enforcements.changePostAndPay(
                execution.getProcessBusinessKey(),
                EnforcementProcess.POST_CHANGED_ON.get(execution),
                EnforcementProcess.PAY_CHANGED_ON.get(execution));
    }
}
