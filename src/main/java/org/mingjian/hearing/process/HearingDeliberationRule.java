package org.mingjian.hearing.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.hearing.Hearings;
import org.springframework.stereotype.Component;

/** Nobody deliberates 集体审议 who investigated the case (监督执纪工作规则§54). */
@Component
class HearingDeliberationRule implements FormRule {

    private final Hearings hearings;

    HearingDeliberationRule(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public String form() {
        return "hearing-deliberate";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        List<String> attendees = Keys.of(fields, HearingProcess.HEARING_ATTENDEES);
        return context.caseNumber() != null
                        && hearings
                                .investigators(
                                        context.caseNumber(), Keys.of(context, HearingProcess.INVESTIGATION_TEAM))
                                .stream()
                                .anyMatch(attendees::contains)
                ? Optional.of("“参加审议人员”中有参加过审查调查的人员，不得参加审议（《监督执纪工作规则》第54条）")
                : Optional.empty();
    }
}
