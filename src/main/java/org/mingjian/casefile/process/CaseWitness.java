package org.mingjian.casefile.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.casefile.RecordOrigin;
import org.mingjian.engine.Refusal;
import org.mingjian.engine.TaskWitness;
import org.springframework.stereotype.Component;

/** Appends a case record for every completed task and every request about a case, of any model. */
@Component
class CaseWitness implements TaskWitness {

    private static final String SYSTEM = "system";

    private final CaseRecords records;
    private final List<RecordOrigin> origins;
    private final Clock clock;

    CaseWitness(CaseRecords records, List<RecordOrigin> origins, Clock clock) {
        this.records = records;
        this.origins = origins;
        this.clock = clock;
    }

    @Override
    public void completed(DelegateTask task, @Nullable String userId, Map<String, Object> fields) {
        String caseNumber = task.getExecution().getProcessBusinessKey();
        if (caseNumber != null) {
            append(caseNumber, task.getExecution(), task.getTaskDefinitionKey(), task.getName(), userId, fields);
        }
    }

    /** What a delegate did counts as work on the task, for the duties too; it is the owner who completes it. */
    @Override
    public void resolved(DelegateTask task, @Nullable String userId, Map<String, Object> fields) {
        String caseNumber = task.getExecution().getProcessBusinessKey();
        if (caseNumber != null) {
            String label = "办理委派事项：" + task.getName();
            append(caseNumber, task.getExecution(), task.getTaskDefinitionKey(), label, userId, fields);
        }
    }

    /** A request about a case names it in the field {@code caseNumber}, which becomes the business key. */
    @Override
    public void started(DelegateExecution execution, @Nullable String userId, Map<String, Object> fields) {
        if (fields.get("caseNumber") instanceof String caseNumber) {
            execution.setProcessBusinessKey(caseNumber);
            Optional<CaseRecord> record = append(
                    caseNumber,
                    execution,
                    execution.getCurrentActivityId(),
                    execution.getCurrentActivityName(),
                    userId,
                    fields);
            if (record.isEmpty()) {
                throw Refusal.ofField("案号", "caseNumber", "没有对应的案卷");
            }
        }
    }

    private Optional<CaseRecord> append(
            String caseNumber,
            DelegateExecution execution,
            String elementId,
            String elementLabel,
            @Nullable String userId,
            Map<String, Object> fields) {
        String definition = execution.getProcessDefinitionId();
        String stage = definition.substring(0, definition.indexOf(':')).replaceFirst("-.*", "");
        Map<String, Object> said = new HashMap<>(fields);
        origins.forEach(origin -> said.putAll(origin.of(stage, execution::getVariable)));
        return records.append(
                caseNumber,
                Step.of(stage, elementId, elementLabel, userId == null ? SYSTEM : userId, clock.instant(), said));
    }
}
