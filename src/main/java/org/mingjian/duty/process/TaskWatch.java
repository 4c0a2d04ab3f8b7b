package org.mingjian.duty.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.Officer;
import org.springframework.stereotype.Component;

/** Refuses whoever must keep out of a task when it changes hands, gets new candidates or is worked on. */
@Component
class TaskWatch {

    private final Duties duties;

    TaskWatch(Duties duties) {
        this.duties = duties;
    }

    /** The person logged in is about to work on the task. */
    void working(TaskEntity task) {
        @Nullable String user = Context.getCommandContext().getAuthenticatedUserId();
        if (user != null && !Admitted.inThisCommand().contains(task.getId(), user)) {
            refuse(task, user, "您不能办理该任务：");
            Admitted.inThisCommand().add(task.getId(), user);
        }
    }

    /** The task is being completed, by whatever way it came to that. */
    void completed(DelegateTask task) {
        working((TaskEntity) task);
        Vacancy.resolve(task);
    }

    /** The task has been claimed, assigned or delegated. */
    void assigned(DelegateTask task) {
        if (task.getAssignee() != null) {
            refuse(task, task.getAssignee(), "不能由该人员办理：");
            Vacancy.resolve(task);
        }
    }

    /** Something about the task has changed; only what is new is looked at. */
    void updated(DelegateTask task) {
        if (task.getOwner() != null && ((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.OWNER)) {
            refuse(task, task.getOwner(), "不能由该人员负责：");
        }
        DbEntityCache session = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        boolean added = false;
        for (IdentityLink candidate : task.getCandidates()) {
            if (session.isTransient((IdentityLinkEntity) candidate)) {
                refuseCandidate(task, candidate);
                added = true;
            }
        }
        if (added) {
            Vacancy.resolve(task);
        }
    }

    private void refuseCandidate(DelegateTask task, IdentityLink candidate) {
        if (candidate.getUserId() != null) {
            refuse(task, candidate.getUserId(), "不能作为可领取人员：");
            return;
        }
        for (Officer member : duties.people().officersOf(candidate.getGroupId())) {
            refuse(task, member.id(), "该岗位有人员不能办理，请逐人添加可领取人员：");
        }
    }

    private void refuse(DelegateTask task, String user, String who) {
        Optional<String> reason = Context.getCommandContext()
                .runWithoutAuthorization(() -> duties.of().refusal(task, user));
        if (reason.isPresent()) {
            throw new DutyRefusal(who + reason.get());
        }
    }
}
