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
    private final HeardProposals heard;

    RecordSanctionProposalDelegate(Sanctions sanctions, HeardProposals heard) {
        this.sanctions = sanctions;
        this.heard = heard;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts facts = new Facts(execution::getVariable);
        Proposal proposal = facts.proposal();
        String caseNumber = execution.getProcessBusinessKey();
        sanctions.propose(caseNumber, proposal, facts.subject(), heard.before(caseNumber, facts));
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
