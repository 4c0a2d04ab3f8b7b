package org.mingjian.sanction.process;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.sanction.Proposal;
import org.springframework.stereotype.Component;

/**
 * 已告知的处分建议: what the subject was heard on, by the records of the case. A proposal made since and taken back 撤回 was
 * told to nobody and does not count.
 */
@Component
class HeardProposals {

    private static final String PROPOSED = "userTask_proposeSanction";
    private static final String HEARD = "userTask_hearSubject";

    private final CaseRecords records;

    HeardProposals(CaseRecords records) {
        this.records = records;
    }

    /** What was proposed when the subject was last heard; empty unless it is proposed anew because of what he said. */
    Optional<Proposal> before(String caseNumber, Facts facts) {
        return facts.afterStatement() ? lastHeard(caseNumber) : Optional.empty();
    }

    private Optional<Proposal> lastHeard(String caseNumber) {
        @Nullable Step proposed = null;
        @Nullable Step heard = null;
        for (var record : records.of(caseNumber)) {
            switch (record.step().elementId()) {
                case PROPOSED -> proposed = record.step();
                case HEARD -> heard = proposed;
                default -> {}
            }
        }
        return Optional.ofNullable(heard).map(step -> new Facts(step.values()::get).proposal());
    }
}
