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
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.duty.Recusal;
import org.mingjian.duty.Recusal.Request;
import org.mingjian.duty.Recusals;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.springframework.stereotype.Component;

@Component
class RegisterRecusalDelegate implements JavaDelegate {

    private final Recusals recusals;
    private final CaseFiles files;
    private final People people;

    RegisterRecusalDelegate(Recusals recusals, CaseFiles files, People people) {
        this.recusals = recusals;
        this.files = files;
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
        String officer = people.nameOf(recusal.officer());
        RECUSAL_ID.set(execution, Objects.requireNonNull(recusal.id()));
        APPLICANT.set(execution, recusal.applicant());
        OFFICER.set(execution, recusal.officer());
        OFFICER_NAME.set(execution, officer);
        UNIT.set(execution, files.find(recusal.caseNumber()).map(CaseFile::unit).orElse(""));
        MATTER.set(
                execution,
                isChief(recusal.officer()) || isChief(recusal.applicant()) ? MATTER_OF_CHIEF : MATTER_OF_OTHERS);
        SUMMARY.set(
                execution, "拟回避人员：" + officer + "；回避情形：" + recusal.relation().label() + "；理由：" + recusal.reason());
    }

    /** The chief neither decides on the own recusal nor on one that the chief has asked for. */
    private boolean isChief(String user) {
        return people.groupsOf(user).contains(Role.CHIEF.group());
    }
}
