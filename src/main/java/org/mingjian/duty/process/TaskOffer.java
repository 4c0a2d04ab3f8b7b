package org.mingjian.duty.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.jspecify.annotations.Nullable;
import org.mingjian.duty.Work;
import org.mingjian.people.PostVacant;

/**
 * Offers a new task only to those who may work on it. If that is nobody, the task waits with an incident that says why;
 * it is not skipped.
 */
final class TaskOffer extends TaskDecorator {

    private final Duties duties;

    TaskOffer(TaskDecorator model, Duties duties) {
        super(model.getTaskDefinition(), model.getExpressionManager());
        this.duties = duties;
    }

    @Override
    protected void initializeTaskAssignments(TaskEntity task, VariableScope scope) {
        Set<String> reasons = new LinkedHashSet<>();
        List<String> users = named(taskDefinition.getCandidateUserIdExpressions(), scope, reasons);
        List<String> groups = named(taskDefinition.getCandidateGroupIdExpressions(), scope, reasons);
        List<String> assignee = taskDefinition.getAssigneeExpression() == null
                ? List.of()
                : named(List.of(taskDefinition.getAssigneeExpression()), scope, reasons);
        if (users.isEmpty() && groups.isEmpty() && assignee.isEmpty() && reasons.isEmpty()) {
            return;
        }
        Work work = duties.of().work(task);
        Offer assigned = Offer.of(work, duties.people(), assignee, List.of());
        assigned.users().forEach(task::setAssignee);
        Offer offer = Offer.of(work, duties.people(), users, groups);
        task.addCandidateUsers(offer.users());
        task.addCandidateGroups(offer.groups());
        if (!offer.somebody() && !assigned.somebody()) {
            reasons.addAll(assigned.reasons());
            reasons.addAll(offer.reasons());
            Vacancy.report(task, reasons);
        }
    }

    /** A vacant post is offered the task all the same: whoever is appointed to it finds the task waiting. */
    private List<String> named(Collection<Expression> expressions, VariableScope scope, Set<String> reasons) {
        List<String> names = new ArrayList<>();
        for (Expression expression : expressions) {
            try {
                names.addAll(names(expression.getValue(scope)));
            } catch (ProcessEngineException e) {
                PostVacant vacant = vacancyIn(e).orElseThrow(() -> e);
                reasons.add(String.valueOf(vacant.getMessage()));
                names.add(vacant.group());
            }
        }
        return names;
    }

    private List<String> names(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        Stream<String> names = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : extractCandidates(value.toString()).stream();
        return names.filter(name -> !name.isBlank()).toList();
    }

    private static Optional<PostVacant> vacancyIn(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(PostVacant.class::isInstance)
                .map(PostVacant.class::cast)
                .findFirst();
    }
}
