package org.mingjian.sanction.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FactSource;
import org.mingjian.sanction.AccountabilityForm;
import org.springframework.stereotype.Component;

/** {@code accountabilityFormLabel}: the form 形态 of a case in words, which no form asks for. */
@Component
class SanctionFacts implements FactSource {

    @Override
    public Map<String, Object> facts(FormContext context) {
        return Optional.ofNullable(context.variables().text(SanctionProcess.ACCOUNTABILITY_FORM.name()))
                .<Map<String, Object>>map(form -> Map.of(
                        "accountabilityFormLabel",
                        AccountabilityForm.valueOf(form).label()))
                .orElse(Map.of());
    }
}
