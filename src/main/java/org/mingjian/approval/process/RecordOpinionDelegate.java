package org.mingjian.approval.process;

import static org.mingjian.approval.process.ApprovalProcess.APPROVAL_ID;
import static org.mingjian.approval.process.ApprovalProcess.ATTENDEES_TEXT;
import static org.mingjian.approval.process.ApprovalProcess.DECISION_DATE;
import static org.mingjian.approval.process.ApprovalProcess.DOCUMENT_NUMBER;
import static org.mingjian.approval.process.ApprovalProcess.FORM;
import static org.mingjian.approval.process.ApprovalProcess.LAST_ACTOR;
import static org.mingjian.approval.process.ApprovalProcess.LEVEL;
import static org.mingjian.approval.process.ApprovalProcess.MEETING_NAME;
import static org.mingjian.approval.process.ApprovalProcess.MINUTES_NUMBER;
import static org.mingjian.approval.process.ApprovalProcess.OPINION;
import static org.mingjian.approval.process.ApprovalProcess.OPINION_REMARK;
import static org.mingjian.approval.process.ApprovalProcess.OPINION_TEXT;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Opinion;
import org.mingjian.approval.Opinion.Source;
import org.mingjian.people.Level;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

@Component
class RecordOpinionDelegate implements JavaDelegate {

    private final Approvals approvals;
    private final People people;
    private final Clock clock;

    RecordOpinionDelegate(Approvals approvals, People people, Clock clock) {
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApprovalState.write(execution, approvals.give(APPROVAL_ID.get(execution), opinion(execution)));
        FORM.forEach(field -> execution.removeVariable(field.name()));
    }

    private Opinion opinion(DelegateExecution execution) {
        Level level = LEVEL.get(execution);
        String officer = LAST_ACTOR.get(execution);
        return new Opinion(
                level,
                officer,
                people.nameOf(officer),
                OPINION.get(execution),
                OPINION_TEXT
                        .find(execution)
                        .or(() -> OPINION_REMARK.find(execution))
                        .orElse(null),
                level.registersDecision() ? DECISION_DATE.get(execution) : LocalDate.now(clock),
                level.registersDecision() ? source(execution) : null);
    }

    private static Source source(DelegateExecution execution) {
        return new Source(
                MEETING_NAME.get(execution),
                ATTENDEES_TEXT.find(execution).orElse(null),
                DOCUMENT_NUMBER
                        .find(execution)
                        .or(() -> MINUTES_NUMBER.find(execution))
                        .orElse(null));
    }
}
