package org.mingjian.sanction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.sanction.Proposal;
import org.mingjian.sanction.Sanctions;
import org.springframework.stereotype.Component;

/** 登记处分建议: keeps what is proposed, and leaves nothing of an earlier proposal behind. */
@Component
class RecordSanctionProposalDelegate implements JavaDelegate {

    private final Sanctions sanctions;

    RecordSanctionProposalDelegate(Sanctions sanctions) {
        this.sanctions = sanctions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts facts = new Facts(execution::getVariable);
        Proposal proposal = facts.proposal();
        sanctions.propose(execution.getProcessBusinessKey(), proposal, facts.subject(), facts.afterStatement());
        SanctionProcess.PARTY_SANCTION.set(execution, proposal.partySanction());
        SanctionProcess.PROBATION_PERIOD.set(execution, proposal.probation());
        SanctionProcess.GOVERNMENT_SANCTION.set(execution, proposal.governmentSanction());
        SanctionProcess.JUDICIAL_TRANSFER.set(execution, proposal.judicialTransfer());
        SanctionProcess.SANCTION_TEXT.set(execution, proposal.text());
        SanctionProcess.LAST_ACTOR
                .find(execution)
                .ifPresent(proposer -> SanctionProcess.SANCTION_PROPOSER.set(execution, proposer));
    }
}
