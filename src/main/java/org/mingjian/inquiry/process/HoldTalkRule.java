package org.mingjian.inquiry.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** A talk is held by those who may (监督执纪工作规则§28). */
@Component
class HoldTalkRule implements FormRule {

    private final TalkLeader leader;

    HoldTalkRule(TalkLeader leader) {
        this.leader = leader;
    }

    @Override
    public String form() {
        return "inquiry-hold-talk";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        return leader.objection(fields, context);
    }
}
