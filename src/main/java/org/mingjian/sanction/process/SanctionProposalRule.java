package org.mingjian.sanction.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** A sanction is possible for its subject, and is not made heavier for what the subject said (V13, 政务处分法§43). */
@Component
class SanctionProposalRule implements FormRule {

    private final HeardProposals heard;

    SanctionProposalRule(HeardProposals heard) {
        this.heard = heard;
    }

    @Override
    public String form() {
        return "sanction-propose";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        Facts known = Facts.of(context);
        return Optional.ofNullable(context.caseNumber())
                .flatMap(caseNumber ->
                        new Facts(fields::get).proposal().objection(known.subject(), heard.before(caseNumber, known)));
    }
}
