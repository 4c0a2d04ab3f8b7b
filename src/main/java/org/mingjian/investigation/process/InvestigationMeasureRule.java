package org.mingjian.investigation.process;

import static org.mingjian.investigation.process.InvestigationProcess.FILED_ON;
import static org.mingjian.investigation.process.InvestigationProcess.FILING_KIND;
import static org.mingjian.investigation.process.InvestigationProcess.INVESTIGATION_STEP;
import static org.mingjian.investigation.process.InvestigationProcess.MEASURE;
import static org.mingjian.investigation.process.InvestigationProcess.MEASURE_APPROVED_ON;
import static org.mingjian.investigation.process.InvestigationProcess.MEASURE_LEVEL;
import static org.mingjian.investigation.process.InvestigationProcess.RANK_GROUP;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.investigation.MeasureRules;
import org.mingjian.people.Level;
import org.springframework.stereotype.Component;

/** 措施: allowed in such a case, approved high enough, and not before the filing (V02). */
@Component
class InvestigationMeasureRule implements FormRule {

    private final MeasureRules rules;

    InvestigationMeasureRule(MeasureRules rules) {
        this.rules = rules;
    }

    @Override
    public String form() {
        return "investigation-conduct";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        if (!"MEASURE".equals(fields.get(INVESTIGATION_STEP.name()))) {
            return Optional.empty();
        }
        return rules.find(
                        String.valueOf(fields.get(MEASURE.name())),
                        text(context, FILING_KIND.name()),
                        text(context, RANK_GROUP.name()))
                .map(rule -> rule.objection(
                        Level.valueOf(String.valueOf(fields.get(MEASURE_LEVEL.name()))),
                        LocalDate.parse(String.valueOf(fields.get(MEASURE_APPROVED_ON.name()))),
                        LocalDate.parse(text(context, FILED_ON.name()))))
                .orElseGet(() -> Optional.of("“措施种类”：本案的立案类别不能采取此项措施"));
    }

    private static String text(FormContext context, String name) {
        return Objects.requireNonNull(context.variables().text(name));
    }
}
