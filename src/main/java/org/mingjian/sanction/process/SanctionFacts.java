package org.mingjian.sanction.process;

import java.util.Optional;
import java.util.Set;
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

    private static final String ACCOUNTABILITY_FORM_LABEL = "accountabilityFormLabel";
    private static final String JUDICIAL_TRANSFER_LABEL = "judicialTransferLabel";

    @Override
    public Set<String> names() {
        return Set.of(ACCOUNTABILITY_FORM_LABEL, JUDICIAL_TRANSFER_LABEL);
    }

    @Override
    public Optional<Object> fact(String name, FormContext context) {
        return name.equals(ACCOUNTABILITY_FORM_LABEL)
                ? Optional.ofNullable(context.variables().text(SanctionProcess.ACCOUNTABILITY_FORM.name()))
                        .map(form -> AccountabilityForm.valueOf(form).label())
                : Optional.ofNullable(context.variables().text(SanctionProcess.JUDICIAL_TRANSFER.name()))
                        .map(transfer -> transfer.equals("true") ? "是" : "否");
    }
}
