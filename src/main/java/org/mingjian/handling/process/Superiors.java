package org.mingjian.handling.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.deadline.Deadline;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.stereotype.Component;

/** 负责人 who stands over a piece of work: the head of the unit that does it, and the deputy in charge of the unit. */
@Component
class Superiors {

    private final People people;
    private final Steps steps;
    private final TaskService tasks;
    private final CaseFiles files;

    Superiors(People people, Steps steps, TaskService tasks, CaseFiles files) {
        this.people = people;
        this.steps = steps;
        this.tasks = tasks;
        this.files = files;
    }

    /** Whether this person is the head of the unit of the assignee, or of a unit that the unclaimed task is offered to. */
    boolean isHeadOver(String user, Task task) {
        List<String> groups = people.groupsOf(user);
        return units(task).map(Role::heads).anyMatch(groups::contains);
    }

    /** Whether this person is the head of the unit that has to meet the period, or the deputy in charge of it. */
    boolean isInChargeOf(String user, Deadline period) {
        List<String> groups = people.groupsOf(user);
        return period.unit().flatMap(people.organisation()::unit).stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(Role.heads(unit)), people.organisation().deputyOf(unit).map(Role::deputy).stream()))
                .anyMatch(groups::contains);
    }

    /** The stage in which the case is. */
    String stage(String caseNumber) {
        return files.find(caseNumber).map(CaseFile::stage).orElseThrow();
    }

    String nameOf(String user) {
        return people.nameOf(user);
    }

    private Stream<Unit> units(Task task) {
        if (task.getAssignee() != null) {
            return people.unitOf(task.getAssignee()).stream();
        }
        List<String> groups = steps.unrestricted(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .map(IdentityLink::getGroupId)
                .toList();
        return people.units().stream().filter(unit -> groups.contains(Role.handlers(unit)));
    }
}
