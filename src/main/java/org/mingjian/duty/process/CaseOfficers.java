package org.mingjian.duty.process;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.people.Deputy;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.springframework.stereotype.Component;

/** Everybody whom a case may come to: leaders, heads and handlers of all units, and those who register decisions. */
@Component
class CaseOfficers implements ChoiceSource {

    private final People people;

    CaseOfficers(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "caseOfficers";
    }

    @Override
    public List<Choice> choices(FormContext context) {
        Stream<String> leaders = Stream.of(Role.CHIEF, Role.CLERK, Role.LIAISON).map(Role::group);
        Stream<String> deputies = people.organisation().deputies().stream().map(Deputy::key);
        Stream<String> units =
                people.units().stream().flatMap(unit -> Stream.of(Role.heads(unit), Role.handlers(unit)));
        return Stream.concat(leaders, Stream.concat(deputies, units))
                .flatMap(group -> people.officersOf(group).stream())
                .distinct()
                .map(CaseOfficers::choice)
                .toList();
    }

    private static Choice choice(Officer officer) {
        return new Choice(officer.id(), officer.name());
    }
}
