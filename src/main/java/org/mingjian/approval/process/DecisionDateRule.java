package org.mingjian.approval.process;

import static org.mingjian.approval.process.ApprovalProcess.APPROVAL_ID;
import static org.mingjian.approval.process.ApprovalProcess.DECISION_DATE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mingjian.approval.Approvals;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** A decision is registered with a date that is not before the opinion it follows. */
@Component
class DecisionDateRule implements FormRule {

    private final Approvals approvals;

    DecisionDateRule(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String form() {
        return "approval-record-decision";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        long approval = Long.parseLong(String.valueOf(context.variables().value(APPROVAL_ID.name())));
        LocalDate date = LocalDate.parse(String.valueOf(fields.get(DECISION_DATE.name())));
        return approvals.find(approval).allows(date) ? Optional.empty() : Optional.of("“决定日期”不得早于前一级意见的日期");
    }
}
