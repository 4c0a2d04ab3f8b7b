package org.mingjian.hearing.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** 审理谈话 may be left out only where no breach of Party discipline is heard (监督执纪工作规则§55, 监察法实施条例§225). */
@Component
class HearingTalkRule implements FormRule {

    @Override
    public String form() {
        return "hearing-talk";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        return "NOT_HELD".equals(fields.get(HearingProcess.HEARING_TALK.name()))
                        && !"SUPERVISION".equals(context.variables().text(HearingProcess.FILING_KIND.name()))
                ? Optional.of("“是否开展审理谈话”：含党纪审查的案件应当开展审理谈话（《监督执纪工作规则》第55条）")
                : Optional.empty();
    }
}
