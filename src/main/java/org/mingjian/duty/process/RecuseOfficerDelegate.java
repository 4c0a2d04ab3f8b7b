package org.mingjian.duty.process;

import static org.mingjian.duty.process.RecusalProcess.DECIDED_ON;
import static org.mingjian.duty.process.RecusalProcess.RECUSAL_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.duty.Recusals;
import org.springframework.stereotype.Component;

@Component
class RecuseOfficerDelegate implements JavaDelegate {

    private final Recusals recusals;
    private final OpenTasks tasks;

    RecuseOfficerDelegate(Recusals recusals, OpenTasks tasks) {
        this.recusals = recusals;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recusals.recuse(RECUSAL_ID.get(execution), DECIDED_ON.get(execution));
        tasks.offerAnew(execution);
    }
}
