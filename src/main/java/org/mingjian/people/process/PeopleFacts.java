package org.mingjian.people.process;

import static org.mingjian.people.process.PeopleVariables.HEARING_UNIT;
import static org.mingjian.people.process.PeopleVariables.LAST_ACTOR;
import static org.mingjian.people.process.PeopleVariables.PROPOSER;
import static org.mingjian.people.process.PeopleVariables.SUBJECT_ORGANISATION;
import static org.mingjian.people.process.PeopleVariables.UNIT;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.ChoiceSource.VariableReader;
import org.mingjian.engine.FactSource;
import org.mingjian.people.People;
import org.mingjian.people.Unit;
import org.springframework.stereotype.Component;

/**
 * Names for the keys a case carries: {@code unitName}, {@code hearingUnitName}, {@code proposerName},
 * {@code lastActorName}; and {@code suggestedUnits}, the units that look after the subject's organisation.
 */
@Component
class PeopleFacts implements FactSource {

    private final People people;
    private final Map<String, Function<VariableReader, Optional<String>>> facts;

    PeopleFacts(People people) {
        this.people = people;
        this.facts = Map.of(
                UNIT + "Name",
                named(UNIT, people::unitName),
                HEARING_UNIT + "Name",
                named(HEARING_UNIT, people::unitName),
                PROPOSER + "Name",
                named(PROPOSER, people::nameOf),
                LAST_ACTOR + "Name",
                named(LAST_ACTOR, people::nameOf),
                "suggestedUnits",
                this::suggestedUnits);
    }

    @Override
    public Set<String> names() {
        return facts.keySet();
    }

    @Override
    public Optional<Object> fact(String name, FormContext context) {
        return Objects.requireNonNull(facts.get(name))
                .apply(context.variables())
                .map(text -> text);
    }

    private static Function<VariableReader, Optional<String>> named(String variable, Function<String, String> name) {
        return variables -> text(variables, variable).map(name);
    }

    private static Optional<String> text(VariableReader variables, String name) {
        return Optional.ofNullable(variables.text(name)).filter(text -> !text.isBlank());
    }

    private Optional<String> suggestedUnits(VariableReader variables) {
        return text(variables, SUBJECT_ORGANISATION)
                .map(organisation -> people.responsibleFor(organisation).stream()
                        .map(Unit::name)
                        .collect(Collectors.joining("、")))
                .filter(units -> !units.isEmpty());
    }
}
