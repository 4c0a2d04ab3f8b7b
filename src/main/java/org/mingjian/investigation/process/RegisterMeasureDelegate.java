package org.mingjian.investigation.process;

import static org.mingjian.investigation.process.InvestigationProcess.FILING_KIND;
import static org.mingjian.investigation.process.InvestigationProcess.MEASURE;
import static org.mingjian.investigation.process.InvestigationProcess.RANK_GROUP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.investigation.InvestigationMeasure;
import org.mingjian.investigation.Investigations;
import org.mingjian.investigation.MeasureRule;
import org.mingjian.investigation.MeasureRules;
import org.springframework.stereotype.Component;

/** 登记措施: enters one measure with the level that approved it. */
@Component
class RegisterMeasureDelegate implements JavaDelegate {

    private final Investigations investigations;
    private final MeasureRules rules;

    RegisterMeasureDelegate(Investigations investigations, MeasureRules rules) {
        this.investigations = investigations;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        investigations.register(new InvestigationMeasure.Entry(
                execution.getProcessBusinessKey(),
                name(execution),
                InvestigationProcess.MEASURE_LEVEL.get(execution),
                InvestigationProcess.MEASURE_APPROVED_ON.get(execution),
                InvestigationProcess.MEASURE_DOCUMENT.get(execution),
                InvestigationProcess.MEASURE_OFFICERS.get(execution),
                InvestigationProcess.MEASURE_NOTE.get(execution)));
        InvestigationProcess.MEASURE_FORM.forEach(field -> execution.removeVariable(field.name()));
    }

    private String name(DelegateExecution execution) {
        String measure = MEASURE.get(execution);
        return rules.find(measure, FILING_KIND.get(execution), RANK_GROUP.get(execution))
                .map(MeasureRule::name)
                .orElse(measure);
    }
}
