package org.mingjian.handling.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.mingjian.duty.Fitness;
import org.mingjian.duty.Work;
import org.mingjian.engine.Unrestricted;
import org.mingjian.notification.Addressee;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.springframework.stereotype.Component;

/**
 * 移交 gives a task to others in the engine: who may claim it, who works on it and the name of the unit on its card. Rights
 * follow by themselves, and the due date and the timers of the task stay as they are.
 */
@Component
class Handover {

    private static final String UNIT_ON_THE_CARD = "unitName";

    private final CaseTasks tasks;
    private final Unrestricted engine;
    private final Fitness fitness;
    private final Officers officers;
    private final People people;
    private final Advice advice;

    Handover(CaseTasks tasks, Unrestricted engine, Fitness fitness, Officers officers, People people, Advice advice) {
        this.tasks = tasks;
        this.engine = engine;
        this.fitness = fitness;
        this.officers = officers;
        this.people = people;
        this.advice = advice;
    }

    /**
     * Opinions that the former holder waited for are no longer wanted.
     *
     * @return those who have the task now, to be told
     */
    List<Addressee> give(OpenTask task, Receiver to) {
        advice.callOffAll(task.id());
        engine.run(context -> {
            TaskEntity entity = context.getTaskManager().findTaskById(task.id());
            endDelegation(entity);
            entity.setAssignee(to.officer());
            if (!isOfferedIn(task, to)) {
                removeCandidates(entity);
                offer(entity, to);
                entity.setVariableLocal(UNIT_ON_THE_CARD, to.unit().name());
            }
            entity.triggerUpdateEvent();
            entity.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_ASSIGN);
            return entity;
        });
        return tasks.of(task.caseNumber()).stream()
                .filter(now -> now.id().equals(task.id()))
                .flatMap(now -> now.addressees().stream())
                .toList();
    }

    private static void endDelegation(TaskEntity task) {
        task.setDelegationState(null);
        task.setOwner(null);
    }

    /** Within the unit those stay candidates who were: if the receiver gives it back, it waits where it waited before. */
    private boolean isOfferedIn(OpenTask task, Receiver to) {
        return task.groups().contains(Role.handlers(to.unit()))
                || task.users().stream().anyMatch(user -> people.groupsOf(user).contains(Role.handlers(to.unit())));
    }

    private static void removeCandidates(TaskEntity task) {
        Set.copyOf(task.getCandidates()).forEach(link -> {
            if (link.getGroupId() != null) {
                task.deleteCandidateGroup(link.getGroupId());
            } else {
                task.deleteCandidateUser(link.getUserId());
            }
        });
    }

    /** To the unit's group; if a duty keeps a member out, to the other members one by one. */
    private void offer(TaskEntity task, Receiver to) {
        Work work = fitness.ofTask(task.getId());
        if (officers.areAllFit(to.unit(), work)) {
            task.addCandidateGroup(Role.handlers(to.unit()));
        } else {
            task.addCandidateUsers(
                    officers.handlers(to.unit(), work).stream().map(Officer::id).collect(Collectors.toSet()));
        }
    }
}
