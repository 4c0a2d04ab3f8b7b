package org.mingjian.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.engine.FieldList;
import org.mingjian.verification.Verifications;
import org.springframework.stereotype.Component;

/** 登记方案: keeps the team, and sets out the plan for those who approve it. */
@Component
class RecordVerificationPlanDelegate implements JavaDelegate {

    private final Verifications verifications;
    private final FieldList fields;

    RecordVerificationPlanDelegate(Verifications verifications, FieldList fields) {
        this.verifications = verifications;
        this.fields = fields;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.plan(
                execution.getProcessBusinessKey(),
                VerificationProcess.VERIFICATION_TEAM.get(execution),
                VerificationProcess.TEAM_LEADER.get(execution));
        VerificationProcess.VERIFICATION_SUMMARY.set(
                execution,
                fields.of(
                        execution,
                        VerificationProcess.VERIFICATION_TEAM.name(),
                        VerificationProcess.TEAM_LEADER.name(),
                        VerificationProcess.PLANNED_MEASURES.name(),
                        VerificationProcess.VERIFICATION_PLAN.name()));
    }
}
