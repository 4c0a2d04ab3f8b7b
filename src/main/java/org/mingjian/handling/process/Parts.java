package org.mingjian.handling.process;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.deadline.Deadline;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.stereotype.Component;

/**
 * 职责 what somebody has to do with a task or a period: works on it, leads those who do, oversees all cases.
 *
 * <p>Whoever leads a unit, its head 部门负责人, the deputy in charge 分管领导 or the chief 主要负责人, directs its people: hands work
 * to others, urges, sends copies. What is done <em>in</em> the work, such as sending it back, is the head's alone: deputy and
 * chief speak in the approvals, where 退回修改 is an answer.
 */
@Component
class Parts {

    private final People people;

    Parts(People people) {
        this.people = people;
    }

    /** The units whose handlers it is for; empty for the task of a leader's or other post. */
    List<Unit> units(OpenTask task) {
        Set<String> groups = new HashSet<>(task.groups());
        Stream.concat(task.users().stream(), Stream.of(task.assignee(), task.owner()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(user -> groups.addAll(people.groupsOf(user)));
        return people.units().stream()
                .filter(unit -> groups.contains(Role.handlers(unit)))
                .toList();
    }

    /** Whether the task can be another officer's work: it is for the handlers of a unit, and for nobody in person. */
    boolean isUnitWork(OpenTask task) {
        return !task.isPersonal() && !units(task).isEmpty();
    }

    /** Whether the user is at the head of a unit that the task is for, in charge of it, or the chief. */
    boolean leads(String user, OpenTask task) {
        Set<String> posts = Set.copyOf(people.groupsOf(user));
        return posts.contains(Role.CHIEF.group()) || units(task).stream().anyMatch(unit -> isOver(posts, unit));
    }

    /** Whether the user is the head of a unit that the task is for; once it is claimed, of the unit of whoever has it. */
    boolean isHeadOver(String user, OpenTask task) {
        List<String> posts = people.groupsOf(user);
        List<Unit> units = task.assignee() == null
                ? units(task)
                : people.unitOf(task.assignee()).stream().toList();
        return units.stream().map(Role::heads).anyMatch(posts::contains);
    }

    /** Whether the user is the head of the unit that has to meet the period, or the deputy in charge of it. */
    boolean isInChargeOf(String user, Deadline period) {
        Set<String> posts = Set.copyOf(people.groupsOf(user));
        return period.unit()
                .flatMap(people.organisation()::unit)
                .filter(unit -> isOver(posts, unit))
                .isPresent();
    }

    private boolean isOver(Set<String> posts, Unit unit) {
        return posts.contains(Role.heads(unit))
                || people.organisation()
                        .deputyOf(unit)
                        .map(Role::deputy)
                        .filter(posts::contains)
                        .isPresent();
    }

    /** Whether the user may complete it: the assignee, or a candidate as long as there is none. */
    boolean worksOn(String user, OpenTask task) {
        return task.assignee() != null
                ? task.assignee().equals(user)
                : task.users().contains(user) || people.groupsOf(user).stream().anyMatch(task.groups()::contains);
    }

    /** Whether the user watches over all cases: the chief, supervisors, and the room that manages the cases. */
    boolean oversees(String user) {
        Unit management = people.caseManagement();
        return people.groupsOf(user).stream()
                .anyMatch(
                        Set.of(
                                Role.CHIEF.group(),
                                Role.SUPERVISOR.group(),
                                Role.handlers(management),
                                Role.heads(management))::contains);
    }
}
