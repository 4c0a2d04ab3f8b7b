package org.mingjian.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 组织机构 the office as its organisation file describes it: units, deputies with the units they are in charge of, and
 * the users of the demo. An organisation that exists is valid: every unit has exactly one deputy in charge.
 */
public final class Organisation {

    private final List<Unit> units;
    private final List<Deputy> deputies;
    private final List<DemoUser> users;
    private final Map<String, Group> groups;

    /**
     * @param source the name of the file, for the text of the error
     * @throws InvalidOrganisation naming every entry that is wrong
     */
    Organisation(String source, List<Unit> units, List<Deputy> deputies, List<DemoUser> users) {
        this.units = List.copyOf(units);
        this.deputies = List.copyOf(deputies);
        this.users = List.copyOf(users);
        this.groups = allGroups().collect(Collectors.toUnmodifiableMap(Group::id, group -> group, (one, other) -> one));
        List<String> faults = OrganisationRules.faultsOf(this);
        if (!faults.isEmpty()) {
            throw new InvalidOrganisation(source, faults);
        }
    }

    /** All units in the order of the file. */
    public List<Unit> units() {
        return units;
    }

    /** The units of some kinds, in the order of the file. */
    public List<Unit> units(Unit.Kind... kinds) {
        List<Unit.Kind> wanted = List.of(kinds);
        return units.stream().filter(unit -> wanted.contains(unit.kind())).toList();
    }

    public Optional<Unit> unit(String key) {
        return units.stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    public List<Deputy> deputies() {
        return deputies;
    }

    /** The deputy in charge of a unit. */
    public Optional<Deputy> deputyOf(Unit unit) {
        return deputies.stream()
                .filter(deputy -> deputy.units().contains(unit.key()))
                .findFirst();
    }

    /** The users of the demo; empty in an office that keeps its users elsewhere. */
    public List<DemoUser> users() {
        return users;
    }

    /** Every candidate group there is: two for each unit, one for each deputy and each {@link Role}. */
    public List<Group> groups() {
        return allGroups().toList();
    }

    public Optional<Group> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** The units, in the order of the file, that somebody in these groups handles cases for or is the head of. */
    public List<Unit> unitsOf(Collection<String> memberOf) {
        return units.stream()
                .filter(unit -> memberOf.contains(Role.handlers(unit)) || memberOf.contains(Role.heads(unit)))
                .toList();
    }

    private Stream<Group> allGroups() {
        return Stream.of(
                        units.stream()
                                .flatMap(unit -> Stream.of(
                                        new Group(Role.handlers(unit), unit.name()),
                                        new Group(Role.heads(unit), unit.name() + "负责人"))),
                        deputies.stream().map(deputy -> new Group(Role.deputy(deputy), deputy.name())),
                        Stream.of(Role.values()).map(role -> new Group(role.group(), role.label())))
                .flatMap(part -> part);
    }
}
