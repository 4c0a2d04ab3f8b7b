package org.mingjian.sanction.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.sanction.Sanctions;
import org.springframework.stereotype.Component;

/** A sanction is possible for its subject, and is not made heavier for what the subject said (V13, 政务处分法§43). */
@Component
class SanctionProposalRule implements FormRule {

    private final Sanctions sanctions;

    SanctionProposalRule(Sanctions sanctions) {
        this.sanctions = sanctions;
    }

    @Override
    public String form() {
        return "sanction-propose";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        Facts known = Facts.of(context);
        return Optional.ofNullable(context.caseNumber())
                .flatMap(caseNumber -> sanctions.objection(
                        caseNumber, new Facts(fields::get).proposal(), known.subject(), known.afterStatement()));
    }
}
