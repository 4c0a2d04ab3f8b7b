package org.mingjian.lifecycle.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.springframework.stereotype.Component;

/** 开立案卷: gives the case its number, which is the business key from here on, and records the registration. */
@Component
class OpenCaseDelegate implements JavaDelegate {

    private final CaseFiles files;
    private final CaseRecords records;
    private final Clock clock;

    OpenCaseDelegate(CaseFiles files, CaseRecords records, Clock clock) {
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNumber = files.open(LifecycleProcess.KEY);
        execution.setProcessBusinessKey(caseNumber);
        records.append(caseNumber, registration(execution));
        LifecycleProcess.CASE_NUMBER.set(execution, caseNumber);
        LifecycleProcess.RESUMED.set(execution, false);
        LifecycleProcess.INVESTIGATION_ROUND.set(execution, "FIRST");
    }

    /** The start form could not be recorded when it was submitted: there was no case number yet. */
    private Step registration(DelegateExecution execution) {
        Map<String, Object> fields = new HashMap<>(execution.getVariables());
        fields.remove(LifecycleProcess.LAST_ACTOR.name());
        String actor = LifecycleProcess.LAST_ACTOR.find(execution).orElse("system");
        return Step.of(LifecycleProcess.KEY, LifecycleProcess.START, "登记问题线索", actor, clock.instant(), fields);
    }
}
