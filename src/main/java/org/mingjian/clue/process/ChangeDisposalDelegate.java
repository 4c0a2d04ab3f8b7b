package org.mingjian.clue.process;

import static org.mingjian.clue.process.ClueChangeProcess.*;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.mingjian.clue.Clues;
import org.mingjian.clue.Disposal;
import org.mingjian.clue.DisposalChange.Approved;
import org.springframework.stereotype.Component;

/** 变更处置方式: files what was approved, and tells lifecycle, which leaves the stage and takes the new way. */
@Component
class ChangeDisposalDelegate implements JavaDelegate {

    private final Clues clues;

    ChangeDisposalDelegate(Clues clues) {
        this.clues = clues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = CASE_NUMBER.get(execution);
        Disposal mode = NEW_DISPOSAL_MODE.get(execution);
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        @Nullable
        Execution waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(number)
                .messageEventSubscriptionName(DISPOSAL_CHANGED)
                .singleResult();
        if (waiting == null) {
            throw new BpmnError(REFUSED, "案件已离开谈话函询、初步核实阶段，处置方式未作变更");
        }
        String reason = CHANGE_REASON.get(execution);
        clues.change(number, new Approved(mode, reason, APPLICANT.get(execution), DECIDED_ON.get(execution)));
        runtime.messageEventReceived(
                DISPOSAL_CHANGED,
                waiting.getId(),
                Map.of(CLUE_OUTCOME, mode.name(), STAGE_OUTCOME, mode.name(), DISPOSAL_REASON, reason));
    }
}
