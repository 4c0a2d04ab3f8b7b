package org.mingjian.people.process;

import static org.mingjian.people.process.PeopleVariables.HEARING_UNIT;
import static org.mingjian.people.process.PeopleVariables.LAST_ACTOR;
import static org.mingjian.people.process.PeopleVariables.PROPOSER;
import static org.mingjian.people.process.PeopleVariables.SUBJECT_ORGANISATION;
import static org.mingjian.people.process.PeopleVariables.UNIT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
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

    PeopleFacts(People people) {
        this.people = people;
    }

    @Override
    public Map<String, Object> facts(FormContext context) {
        Map<String, Object> facts = new LinkedHashMap<>();
        List.of(UNIT, HEARING_UNIT).forEach(variable -> name(facts, context, variable, people::unitName));
        List.of(PROPOSER, LAST_ACTOR).forEach(variable -> name(facts, context, variable, people::nameOf));
        String suggested = suggestedUnits(context.variables().text(SUBJECT_ORGANISATION));
        if (!suggested.isEmpty()) {
            facts.put("suggestedUnits", suggested);
        }
        return facts;
    }

    private static void name(
            Map<String, Object> facts, FormContext context, String variable, Function<String, String> name) {
        @Nullable String key = context.variables().text(variable);
        if (key != null && !key.isBlank()) {
            facts.put(variable + "Name", name.apply(key));
        }
    }

    private String suggestedUnits(@Nullable String organisation) {
        return organisation == null
                ? ""
                : people.responsibleFor(organisation).stream().map(Unit::name).collect(Collectors.joining("、"));
    }
}
