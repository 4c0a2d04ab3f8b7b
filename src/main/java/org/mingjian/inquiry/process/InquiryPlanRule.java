package org.mingjian.inquiry.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** The plan keeps to who may talk (监督执纪工作规则§28) and who signs a reply (§29). */
@Component
class InquiryPlanRule implements FormRule {

    private final TalkLeader leader;

    InquiryPlanRule(TalkLeader leader) {
        this.leader = leader;
    }

    @Override
    public String form() {
        return "inquiry-plan";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        boolean chief = "LOWER_CHIEF".equals(context.variables().text(InquiryProcess.RANK_GROUP.name()));
        if (chief && "CHIEF".equals(fields.get(InquiryProcess.REPLY_SIGNER.name()))) {
            return Optional.of("“回复方式”：被函询人是下级党委（党组）主要负责人的，应当直接回复（《监督执纪工作规则》第29条）");
        }
        return leader.objection(fields, context);
    }
}
