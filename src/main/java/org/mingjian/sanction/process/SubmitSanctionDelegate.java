package org.mingjian.sanction.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.engine.FieldList;
import org.mingjian.engine.Variable;
import org.mingjian.sanction.Sanctions;
import org.springframework.stereotype.Component;

/** 形成呈批意见: sets out the proposal, what the subject said and what was consulted, for those who approve. */
@Component
class SubmitSanctionDelegate implements JavaDelegate {

    /** A text variable holds 4000 characters. */
    private static final int LONGEST = 3900;

    private final Sanctions sanctions;
    private final FieldList fields;

    SubmitSanctionDelegate(Sanctions sanctions, FieldList fields) {
        this.sanctions = sanctions;
        this.fields = fields;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sanctions.submit(execution.getProcessBusinessKey());
        String[] keys = told(execution).stream().map(Variable::name).toArray(String[]::new);
        String summary = "处分建议：" + SanctionProcess.SANCTION_TEXT.get(execution) + "\n" + fields.of(execution, keys);
        SanctionProcess.SANCTION_SUMMARY.set(
                execution, summary.length() <= LONGEST ? summary : summary.substring(0, LONGEST - 1) + "…");
    }

    /** What an earlier round said or consulted is left out if this one has not. */
    private static List<Variable<?>> told(DelegateExecution execution) {
        List<Variable<?>> told = new ArrayList<>(List.of(
                SanctionProcess.SANCTION_BASIS,
                SanctionProcess.MITIGATING_FACTS,
                SanctionProcess.AGGRAVATING_FACTS,
                SanctionProcess.CIRCUMSTANCES,
                SanctionProcess.STATEMENT_DECISION));
        if (!SanctionProcess.STATEMENT_DECISION.get(execution).equals("NOT_RAISED")) {
            told.add(SanctionProcess.STATEMENT_CONTENT);
            told.add(SanctionProcess.STATEMENT_REVIEW);
        }
        if (SanctionProcess.CONSULTATION_NEEDED.get(execution)) {
            told.add(SanctionProcess.ORGANISATION_REPLY);
            told.add(SanctionProcess.ORGANISATION_OPINION);
            told.add(SanctionProcess.PARTY_GROUP_OPINION);
            told.add(SanctionProcess.UPPER_OPINION);
        }
        told.add(SanctionProcess.VIOLATION_FACTS);
        return told;
    }
}
