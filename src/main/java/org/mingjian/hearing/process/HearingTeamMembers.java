package org.mingjian.hearing.process;

import java.util.List;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** The members of the team 审理组 of the case. */
@Component
class HearingTeamMembers implements ChoiceSource {

    private final People people;

    HearingTeamMembers(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "hearingTeamMembers";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        return Keys.of(context, HearingProcess.HEARING_TEAM).stream()
                .map(login -> new Choice(login, people.nameOf(login)))
                .toList();
    }
}
