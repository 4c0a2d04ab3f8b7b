package org.mingjian.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 人员 the desk that knows units, posts and people. Every verb that answers with a group for a task makes sure that
 * somebody is in it: a post held by nobody stops the case with a clear error instead of a task that nobody sees.
 */
@Component("peopleDesk") // "people" is the name of the reader for models
public class People {

    private final Organisation organisation;
    private final Directory directory;

    People(Organisation organisation, Directory directory) {
        this.organisation = organisation;
        this.directory = directory;
    }

    /** The office as its file describes it, whoever holds its posts. */
    public Organisation organisation() {
        return organisation;
    }

    /** All units in the order of the organisation file. */
    public List<Unit> units() {
        return organisation.units();
    }

    /** The units of some kinds, in the order of the organisation file. */
    public List<Unit> units(Unit.Kind... kinds) {
        return organisation.units(kinds);
    }

    /** The units that may be assigned a clue 承办部门. */
    public List<Unit> handlingUnits() {
        return units().stream().filter(unit -> unit.kind().handlesClues()).toList();
    }

    /** @throws IllegalArgumentException if there is no such unit */
    public Unit unit(String key) {
        return organisation.unit(key).orElseThrow(() -> new IllegalArgumentException("没有这个部门：" + key));
    }

    /** The name to show; the key itself for a unit that the organisation no longer has, so that old cases stay readable. */
    public String unitName(String key) {
        return organisation.unit(key).map(Unit::name).orElse(key);
    }

    /** 信访室. */
    public Unit petition() {
        return only(Unit.Kind.PETITION);
    }

    /** 案件监督管理室. */
    public Unit caseManagement() {
        return only(Unit.Kind.CASE_MANAGEMENT);
    }

    /** The units that look after an organisation named in a clue; a proposal, not a rule. */
    public List<Unit> responsibleFor(String subjectOrganisation) {
        return subjectOrganisation.isBlank()
                ? List.of()
                : handlingUnits().stream()
                        .filter(unit -> unit.looksAfter(subjectOrganisation.strip()))
                        .toList();
    }

    /** The group of those who handle cases in a unit; throws {@link PostVacant} if nobody does. */
    public String handlers(String unitKey) {
        return held(Role.handlers(unit(unitKey)));
    }

    /** The group of the heads of a unit; throws {@link PostVacant} if it has none. */
    public String heads(String unitKey) {
        return held(Role.heads(unit(unitKey)));
    }

    /** The group of the deputy in charge of a unit; throws {@link PostVacant} if nobody holds the post. */
    public String deputy(String unitKey) {
        return held(organisation.deputyOf(unit(unitKey)).map(Role::deputy).orElseThrow());
    }

    /** The group of the chief; throws {@link PostVacant} if nobody holds the post. */
    public String chief() {
        return post(Role.CHIEF);
    }

    /** The group of the clerk of the standing committee; throws {@link PostVacant} if nobody holds the post. */
    public String clerk() {
        return post(Role.CLERK);
    }

    /** The group of the liaison to the Party committee; throws {@link PostVacant} if nobody holds the post. */
    public String liaison() {
        return post(Role.LIAISON);
    }

    /** The group of a post; throws {@link PostVacant} if nobody holds it. */
    public String post(Role role) {
        return held(role.group());
    }

    /**
     * The group of any post by its id, such as {@code casemgmt}, {@code petition-heads} or {@code supervisor}; throws
     * {@link PostVacant} if nobody holds it.
     *
     * @throws IllegalArgumentException if there is no such post
     */
    public String post(String groupId) {
        return held(groupId);
    }

    /** The group that approves at a level for a case of a unit, or registers what was decided there. */
    public String approvers(Level level, String unitKey) {
        return switch (level) {
            case H0 -> handlers(unitKey);
            case H1, C1 -> heads(unitKey);
            case H2 -> deputy(unitKey);
            case H3 -> chief();
            case C2, C3, U -> clerk();
            case H4, C4 -> liaison();
        };
    }

    /** The members of a group in the order of their logins; empty if nobody is in it. */
    public List<Officer> officersOf(String groupId) {
        return directory.members(groupId);
    }

    /** The name to show for a user; the login itself if there is no such user any more. */
    public String nameOf(String userId) {
        return directory.name(userId).orElse(userId);
    }

    /** The ids of the groups a user is in. */
    public List<String> groupsOf(String userId) {
        return directory.groups(userId);
    }

    /** The unit that a user handles cases for or is the head of; empty for leaders and administrators. */
    public Optional<Unit> unitOf(String userId) {
        return organisation.unitsOf(directory.groups(userId)).stream().findFirst();
    }

    private Unit only(Unit.Kind kind) {
        return organisation.units(kind).get(0);
    }

    private String held(String groupId) {
        Group group = organisation.group(groupId).orElseThrow(() -> new IllegalArgumentException("没有这个岗位：" + groupId));
        if (directory.members(groupId).isEmpty()) {
            throw new PostVacant(group);
        }
        return groupId;
    }
}
