package org.mingjian.enforcement.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.enforcement.PartySanction;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** To whom a decision is announced: always the person, and for a Party sanction the branch (监督执纪工作规则§56). */
@Component
class AnnouncementRule implements FormRule {

    @Override
    public String form() {
        return EnforcementProcess.ANNOUNCE_FORM;
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        List<String> audience =
                Arrays.asList(String.valueOf(fields.get(EnforcementProcess.ANNOUNCEMENT_AUDIENCE.name()))
                        .split(",", -1));
        if (!audience.contains("SUBJECT")) {
            return Optional.of("“宣布范围”应当包括本人（《监督执纪工作规则》第56条）");
        }
        @Nullable String sanction = context.variables().text(EnforcementProcess.PARTY_SANCTION.name());
        boolean party = sanction != null && !sanction.equals(PartySanction.NONE.name());
        return party && !audience.contains("BRANCH")
                ? Optional.of("“宣布范围”：党纪处分应当向所在基层组织全体党员宣布（《监督执纪工作规则》第56条，《纪律处分条例》第44条）")
                : Optional.empty();
    }
}
