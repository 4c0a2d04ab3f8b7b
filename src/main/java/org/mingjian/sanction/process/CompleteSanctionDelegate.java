package org.mingjian.sanction.process;

import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.sanction.GovernmentSanction;
import org.mingjian.sanction.PartySanction;
import org.mingjian.sanction.Proposal;
import org.mingjian.sanction.Sanction;
import org.mingjian.sanction.Sanctions;
import org.springframework.stereotype.Component;

/** 登记影响期和形态: keeps what the tables say of the decision; a sanction that was not given leaves no variable. */
@Component
class CompleteSanctionDelegate implements JavaDelegate {

    private final Sanctions sanctions;

    CompleteSanctionDelegate(Sanctions sanctions) {
        this.sanctions = sanctions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Sanction completed = sanctions.complete(
                execution.getProcessBusinessKey(),
                SanctionProcess.PARTY_EFFECT.find(execution).orElse(Period.ZERO),
                SanctionProcess.GOVERNMENT_EFFECT.find(execution).orElse(Period.ZERO),
                SanctionProcess.ACCOUNTABILITY_FORM.get(execution));
        completed.effectUntil().ifPresent(day -> SanctionProcess.EFFECT_UNTIL.set(execution, day));
        Proposal decided = completed.proposal();
        if (decided.partySanction() == PartySanction.NONE) {
            execution.removeVariable(SanctionProcess.PARTY_SANCTION.name());
        }
        if (decided.governmentSanction() == GovernmentSanction.NONE) {
            execution.removeVariable(SanctionProcess.GOVERNMENT_SANCTION.name());
        }
    }
}
