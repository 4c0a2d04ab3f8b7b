package org.mingjian.people.process;

import static org.mingjian.people.process.PeopleVariables.HEARING_UNIT;
import static org.mingjian.people.process.PeopleVariables.UNIT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Choice;
import org.mingjian.engine.ChoiceSource;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of units and officers that forms offer; each bean is named like the list. */
@Configuration(proxyBeanMethods = false)
class PeopleChoices {

    private final People people;

    PeopleChoices(People people) {
        this.people = people;
    }

    /** Units that may be assigned a clue. */
    @Bean
    ChoiceSource units() {
        return new Listed("units", context -> unitChoices(people.handlingUnits().stream()));
    }

    @Bean
    ChoiceSource allUnits() {
        return new Listed("allUnits", context -> unitChoices(people.units().stream()));
    }

    @Bean
    ChoiceSource hearingUnits() {
        return new Listed("hearingUnits", context -> unitChoices(people.units(Unit.Kind.HEARING).stream()));
    }

    @Bean
    ChoiceSource investigationUnits() {
        return new Listed("investigationUnits", context -> unitChoices(people.units(Unit.Kind.INVESTIGATION).stream()));
    }

    /** Handlers of the unit of the case. */
    @Bean
    ChoiceSource unitOfficers() {
        return new Listed("unitOfficers", context -> officerChoices(handlers(unitIn(context, UNIT))));
    }

    /** Handlers of the unit of whoever fills in the form. */
    @Bean
    ChoiceSource myUnitOfficers() {
        return new Listed("myUnitOfficers", context -> officerChoices(handlers(unitOf(context.userId()))));
    }

    @Bean
    ChoiceSource casemgmtOfficers() {
        return new Listed("casemgmtOfficers", context -> officerChoices(handlers(Stream.of(people.caseManagement()))));
    }

    @Bean
    ChoiceSource hearingOfficers() {
        return new Listed("hearingOfficers", context -> officerChoices(handlers(unitIn(context, HEARING_UNIT))));
    }

    /** For a collective study 集体研究: heads and handlers of the unit of the case, and the deputy in charge. */
    @Bean
    ChoiceSource unitStaff() {
        return new Listed("unitStaff", context -> officerChoices(staff(unitIn(context, UNIT))));
    }

    /** For a collective deliberation 集体审议: heads and handlers of the hearing unit, and the deputy in charge. */
    @Bean
    ChoiceSource hearingStaff() {
        return new Listed("hearingStaff", context -> officerChoices(staff(unitIn(context, HEARING_UNIT))));
    }

    /** For a check by others: handlers of the supervising units other than the unit of the case. */
    @Bean
    ChoiceSource otherUnitOfficers() {
        return new Listed(
                "otherUnitOfficers", context -> withUnit(others(context, Unit.Kind.STYLE, Unit.Kind.INSPECTION)));
    }

    /** For a team: handlers of the unit of the case first, then those of the inspecting and investigating units. */
    @Bean
    ChoiceSource teamCandidates() {
        return new Listed(
                "teamCandidates",
                context -> withUnit(Stream.concat(
                        unitIn(context, UNIT), others(context, Unit.Kind.INSPECTION, Unit.Kind.INVESTIGATION))));
    }

    private Stream<Unit> unitIn(FormContext context, String variable) {
        return Optional.ofNullable(context.variables().text(variable)).flatMap(people.organisation()::unit).stream();
    }

    private Stream<Unit> unitOf(@Nullable String userId) {
        return Optional.ofNullable(userId).flatMap(people::unitOf).stream();
    }

    private Stream<Unit> others(FormContext context, Unit.Kind... kinds) {
        @Nullable String own = context.variables().text(UNIT);
        return people.units(kinds).stream().filter(unit -> !unit.key().equals(own));
    }

    private Stream<Officer> handlers(Stream<Unit> units) {
        return units.flatMap(unit -> people.officersOf(Role.handlers(unit)).stream());
    }

    private Stream<Officer> staff(Stream<Unit> units) {
        return units.flatMap(unit -> Stream.of(
                        Optional.of(Role.heads(unit)),
                        Optional.of(Role.handlers(unit)),
                        people.organisation().deputyOf(unit).map(Role::deputy))
                .flatMap(Optional::stream)
                .flatMap(group -> people.officersOf(group).stream()));
    }

    private List<Choice> withUnit(Stream<Unit> units) {
        return units.flatMap(unit -> handlers(Stream.of(unit))
                        .map(officer -> new Choice(officer.id(), officer.name() + "（" + unit.name() + "）")))
                .toList();
    }

    private static List<Choice> unitChoices(Stream<Unit> units) {
        return units.map(unit -> new Choice(unit.key(), unit.name())).toList();
    }

    private static List<Choice> officerChoices(Stream<Officer> officers) {
        return officers.map(officer -> new Choice(officer.id(), officer.name()))
                .distinct()
                .toList();
    }

    private record Listed(String name, Function<FormContext, List<Choice>> entries) implements ChoiceSource {

        @Override
        public List<Choice> choices(FormContext context) {
            return entries.apply(context);
        }
    }
}
