package org.mingjian.sanction.process;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.sanction.Proposal;
import org.springframework.stereotype.Component;

/**
 * 已告知的处分建议: what the subject was heard on, by the records of the case. A proposal made since and taken back 撤回 was
 * told to nobody, and a hearing that was taken back was none.
 */
@Component
class HeardProposals {

    private static final String PROPOSED = "userTask_proposeSanction";
    private static final String HEARD = "userTask_hearSubject";
    private static final String TAKEN_BACK = "action_takeBack";
    private static final Set<String> STEPS = Set.of(PROPOSED, HEARD, TAKEN_BACK);

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
        @Nullable Step heardBefore = null;
        String last = "";
        for (var record : records.of(caseNumber)) {
            String element = record.step().elementId();
            if (element.equals(PROPOSED)) {
                proposed = record.step();
            } else if (element.equals(HEARD)) {
                heardBefore = heard;
                heard = proposed;
            } else if (element.equals(TAKEN_BACK) && last.equals(HEARD)) {
                heard = heardBefore;
            }
            last = STEPS.contains(element) ? element : last;
        }
        return Optional.ofNullable(heard).map(step -> new Facts(step.values()::get).proposal());
    }
}
