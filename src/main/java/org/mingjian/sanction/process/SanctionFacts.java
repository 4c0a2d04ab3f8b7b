package org.mingjian.sanction.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FactSource;
import org.mingjian.sanction.AccountabilityForm;
import org.springframework.stereotype.Component;

/**
 * What a decision says in words though no form asks for it: {@code accountabilityFormLabel}, the form 形态 of the case,
 * and {@code judicialTransferLabel}, whether it goes to the judiciary.
 */
@Component
class SanctionFacts implements FactSource {

    @Override
    public Map<String, Object> facts(FormContext context) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Optional.ofNullable(context.variables().text(SanctionProcess.ACCOUNTABILITY_FORM.name()))
                .map(AccountabilityForm::valueOf)
                .ifPresent(form -> facts.put("accountabilityFormLabel", form.label()));
        Optional.ofNullable(context.variables().text(SanctionProcess.JUDICIAL_TRANSFER.name()))
                .ifPresent(transfer -> facts.put("judicialTransferLabel", transfer.equals("true") ? "是" : "否"));
        return facts;
    }
}
