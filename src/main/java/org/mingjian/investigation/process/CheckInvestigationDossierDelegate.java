package org.mingjian.investigation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 核对案卷目录: names what is missing; only a complete dossier goes on. */
@Component
class CheckInvestigationDossierDelegate implements JavaDelegate {

    private final InvestigationDossierItems items;

    CheckInvestigationDossierDelegate(InvestigationDossierItems items) {
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> missing = items.required(execution::getVariable)
                .missing(InvestigationProcess.DOSSIER_PRESENT.find(execution).orElse(List.of()));
        InvestigationProcess.DOSSIER_COMPLETE.set(execution, missing.isEmpty());
        InvestigationProcess.DOSSIER_MISSING.set(execution, missing.isEmpty() ? "无" : String.join("；", missing));
    }
}
