package org.mingjian.filing.process;

import static org.mingjian.filing.process.FilingProcess.DECIDED_ON;
import static org.mingjian.filing.process.FilingProcess.FILING_DECISION_ON;
import static org.mingjian.filing.process.FilingProcess.VERIFICATION_APPROVED_ON;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.filing.FilingDates;
import org.springframework.stereotype.Component;

/** 立案决定书日期: not before the approval, and the approval not before the report of the verification (V01). */
@Component
class FilingDecisionRule implements FormRule {

    @Override
    public String form() {
        return "filing-prepare-decision";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        @Nullable Object decisionOn = fields.get(FILING_DECISION_ON.name());
        if (decisionOn == null) {
            return Optional.empty();
        }
        @Nullable String verifiedOn = context.variables().text(VERIFICATION_APPROVED_ON.name());
        String approvedOn = Objects.requireNonNull(context.variables().text(DECIDED_ON.name()));
        return new FilingDates(
                        verifiedOn == null || verifiedOn.isBlank() ? null : LocalDate.parse(verifiedOn),
                        LocalDate.parse(approvedOn),
                        LocalDate.parse(decisionOn.toString()),
                        null,
                        null)
                .objection();
    }
}
