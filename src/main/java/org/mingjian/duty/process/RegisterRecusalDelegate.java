package org.mingjian.duty.process;

import static org.mingjian.duty.process.RecusalProcess.APPLICANT;
import static org.mingjian.duty.process.RecusalProcess.LAST_ACTOR;
import static org.mingjian.duty.process.RecusalProcess.MATTER;
import static org.mingjian.duty.process.RecusalProcess.MATTER_OF_CHIEF;
import static org.mingjian.duty.process.RecusalProcess.MATTER_OF_OTHERS;
import static org.mingjian.duty.process.RecusalProcess.OFFICER;
import static org.mingjian.duty.process.RecusalProcess.OFFICER_NAME;
import static org.mingjian.duty.process.RecusalProcess.RECUSAL_ID;
import static org.mingjian.duty.process.RecusalProcess.RECUSAL_REASON;
import static org.mingjian.duty.process.RecusalProcess.RECUSAL_RELATION;
import static org.mingjian.duty.process.RecusalProcess.SUMMARY;
import static org.mingjian.duty.process.RecusalProcess.UNIT;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.duty.Recusal;
import org.mingjian.duty.Recusal.Request;
import org.mingjian.duty.Recusals;
import org.springframework.stereotype.Component;

@Component
class RegisterRecusalDelegate implements JavaDelegate {

    private final Recusals recusals;
    private final PeopleOfCase people;

    RegisterRecusalDelegate(Recusals recusals, PeopleOfCase people) {
        this.recusals = recusals;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Long> returned = RECUSAL_ID.find(execution);
        Recusal recusal = returned.isPresent()
                ? recusals.revise(returned.get(), RECUSAL_RELATION.get(execution), RECUSAL_REASON.get(execution))
                : recusals.request(request(execution));
        describe(recusal, execution);
    }

    private static Request request(DelegateExecution execution) {
        String applicant = LAST_ACTOR.get(execution);
        return new Request(
                execution.getProcessBusinessKey(),
                OFFICER.find(execution).orElse(applicant),
                applicant,
                RECUSAL_RELATION.get(execution),
                RECUSAL_REASON.get(execution));
    }

    private void describe(Recusal recusal, DelegateExecution execution) {
        String officer = people.name(recusal.officer());
        RECUSAL_ID.set(execution, Objects.requireNonNull(recusal.id()));
        APPLICANT.set(execution, recusal.applicant());
        OFFICER.set(execution, recusal.officer());
        OFFICER_NAME.set(execution, officer);
        UNIT.set(execution, people.unit(recusal.caseNumber()));
        // The chief neither decides on the own recusal nor on one that the chief has asked for.
        MATTER.set(
                execution,
                people.isChief(recusal.officer()) || people.isChief(recusal.applicant())
                        ? MATTER_OF_CHIEF
                        : MATTER_OF_OTHERS);
        SUMMARY.set(
                execution, "拟回避人员：" + officer + "；回避情形：" + recusal.relation().label() + "；理由：" + recusal.reason());
    }
}
