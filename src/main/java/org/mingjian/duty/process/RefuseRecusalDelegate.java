package org.mingjian.duty.process;

import static org.mingjian.duty.process.RecusalProcess.DECIDED_ON;
import static org.mingjian.duty.process.RecusalProcess.RECUSAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.duty.Recusals;
import org.springframework.stereotype.Component;

@Component
class RefuseRecusalDelegate implements JavaDelegate {

    private final Recusals recusals;

    RefuseRecusalDelegate(Recusals recusals) {
        this.recusals = recusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recusals.refuse(RECUSAL_ID.get(execution), DECIDED_ON.get(execution));
    }
}
