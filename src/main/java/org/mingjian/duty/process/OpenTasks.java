package org.mingjian.duty.process;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mingjian.duty.Work;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** The open tasks of a case, when who may work on them has changed. */
@Component
class OpenTasks {

    private final TaskDuties duties;
    private final People people;

    OpenTasks(TaskDuties duties, People people) {
        this.duties = duties;
        this.people = people;
    }

    /** Takes every open task of the case from whoever must keep out of it, and offers it to the others. */
    void offerAnew(DelegateExecution request) {
        List<Task> open = request.getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(request.getProcessBusinessKey())
                .list();
        DbEntityManager session = Context.getCommandContext().getDbEntityManager();
        open.stream()
                .map(TaskEntity.class::cast)
                .filter(task -> !session.isDeleted(task))
                .forEach(this::offerAnew);
    }

    private void offerAnew(TaskEntity task) {
        Work work = duties.work(task);
        Offer held = Offer.of(work, people, holders(task), List.of());
        Offer offer = Offer.of(work, people, users(task), groups(task));
        if (held.reasons().isEmpty() && offer.reasons().isEmpty()) {
            return;
        }
        narrow(task, offer);
        if (task.getOwner() != null && !held.users().contains(task.getOwner())) {
            task.setOwner(null);
        }
        if (task.getAssignee() != null && !held.users().contains(task.getAssignee())) {
            task.setAssignee(null);
        }
        task.triggerUpdateEvent();
        if (task.getAssignee() == null && !offer.somebody()) {
            Set<String> reasons = new LinkedHashSet<>(held.reasons());
            reasons.addAll(offer.reasons());
            Vacancy.report(task, reasons);
        }
    }

    private static void narrow(DelegateTask task, Offer offer) {
        Set<String> users = users(task);
        Set<String> groups = groups(task);
        groups.stream().filter(group -> !offer.groups().contains(group)).forEach(task::deleteCandidateGroup);
        users.stream().filter(user -> !offer.users().contains(user)).forEach(task::deleteCandidateUser);
        offer.users().stream().filter(user -> !users.contains(user)).forEach(task::addCandidateUser);
    }

    private static Set<String> holders(DelegateTask task) {
        Set<String> holders = new LinkedHashSet<>();
        for (@Nullable String holder : new @Nullable String[] {task.getAssignee(), task.getOwner()}) {
            if (holder != null) {
                holders.add(holder);
            }
        }
        return holders;
    }

    private static Set<String> users(DelegateTask task) {
        Set<String> users = new HashSet<>();
        task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .filter(user -> user != null)
                .forEach(users::add);
        return users;
    }

    private static Set<String> groups(DelegateTask task) {
        Set<String> groups = new HashSet<>();
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .forEach(groups::add);
        return groups;
    }
}
