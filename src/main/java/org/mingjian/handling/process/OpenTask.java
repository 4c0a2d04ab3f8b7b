package org.mingjian.handling.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.TaskLabel;
import org.mingjian.notification.Addressee;

/**
 * 待办 an open task of a case, as an action needs to know it.
 *
 * @param model the key of its model, such as {@code clue} or {@code clue-hold}
 * @param element the id of the task in the model
 * @param label the label of the model; names no person
 * @param assignee who works on it now: of a delegated task the delegate
 * @param owner who has delegated it
 * @param delegated whether it is with a delegate now
 * @param returned whether a delegate has done the work and the owner has it back
 * @param users those who may claim it by name
 * @param groups those who may claim it by post
 */
record OpenTask(
        String id,
        String caseNumber,
        String model,
        String element,
        String label,
        @Nullable String assignee,
        @Nullable String owner,
        boolean delegated,
        boolean returned,
        Set<String> users,
        Set<String> groups) {

    static OpenTask of(TaskEntity task) {
        String definition = task.getProcessDefinitionId();
        return new OpenTask(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                definition.substring(0, definition.indexOf(':')),
                task.getTaskDefinitionKey(),
                TaskLabel.of(task),
                task.getAssignee(),
                task.getOwner(),
                task.getDelegationState() == DelegationState.PENDING,
                task.getDelegationState() == DelegationState.RESOLVED,
                named(task, IdentityLink::getUserId),
                named(task, IdentityLink::getGroupId));
    }

    private static Set<String> named(TaskEntity task, Function<IdentityLink, @Nullable String> name) {
        return task.getCandidates().stream()
                .map(name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The module word, for the record. */
    String stage() {
        return model.replaceFirst("-.*", "");
    }

    /** 承办人 who is responsible for it; null as long as nobody has claimed it. */
    @Nullable
    String holder() {
        return delegated ? owner : assignee;
    }

    /** Whether the task is a person's own, such as an opinion or the decision of a level, and cannot be another's work. */
    boolean isPersonal() {
        return model.equals("approval") || model.equals(OpinionProcess.KEY);
    }

    /** Those it waits for now: its assignee, or everybody who may claim it. */
    List<Addressee> addressees() {
        return assignee != null
                ? List.of(Addressee.user(assignee))
                : Stream.concat(
                                users.stream().map(Addressee::user),
                                groups.stream().map(Addressee::group))
                        .toList();
    }
}
