package org.mingjian.hearing.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.hearing.Hearings;
import org.springframework.stereotype.Component;

/** For the team 审理组: the people of the hearing unit, without those who investigated the case. */
@Component
class HearingMembers implements ChoiceSource {

    private final Hearings hearings;

    HearingMembers(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public String name() {
        return "hearingMembers";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        @Nullable String unit = context.variables().text(HearingProcess.HEARING_UNIT.name());
        if (unit == null || context.caseNumber() == null) {
            return List.of();
        }
        return hearings
                .eligible(context.caseNumber(), unit, Keys.of(context, HearingProcess.INVESTIGATION_TEAM))
                .stream()
                .map(officer -> new Choice(officer.id(), officer.name()))
                .toList();
    }
}
