package org.mingjian.deadline.process;

import static org.mingjian.deadline.process.DeadlineExtensionProcess.*;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.deadline.ChineseDay;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** 核对延期申请: puts together what the approval is asked. */
@Component
class PrepareExtensionDelegate implements JavaDelegate {

    private final Deadlines deadlines;
    private final People people;

    PrepareExtensionDelegate(Deadlines deadlines, People people) {
        this.deadlines = deadlines;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Deadline deadline = deadlines.byId(Long.parseLong(DEADLINE_ID.get(execution)));
        LocalDate end = REQUESTED_END.get(execution);
        EXTENSION_MATTER.set(
                execution, deadlines.checkExtension(deadline.id(), end).matter());
        UNIT.set(execution, deadline.unit().orElseGet(() -> people.caseManagement()
                .key()));
        DEADLINE_NAME.set(execution, deadline.name());
        CURRENT_LAST_DAY.set(execution, deadline.lastDay());
        SUMMARY.set(
                execution,
                "期限“%s”的现届满日为%s，申请延长至%s。理由：%s"
                        .formatted(
                                deadline.name(),
                                ChineseDay.of(deadline.lastDay()),
                                ChineseDay.of(end),
                                EXTENSION_REASON.get(execution)));
        if (APPLICANT.find(execution).isEmpty()) {
            LAST_ACTOR.find(execution).ifPresent(applicant -> APPLICANT.set(execution, applicant));
        }
    }
}
