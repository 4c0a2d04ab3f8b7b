package org.mingjian.engine.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a task and work on it: its candidates, and its assignee. Nobody keeps the right who was taken off.
 *
 * <p>An assignee who is a candidate, or a member of a candidate group, has the right already and gets no row of his own:
 * an open task costs one row of the engine's table of rights for each candidate. The engine itself removes them with the
 * task.
 */
final class TaskRights extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    /** Oneself: to read, and to change one's password; not to remove oneself from the office. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(
                    user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
        };
    }

    /** Nothing: everybody reads the names of all groups. */
    @Override
    public AuthorizationEntity[] newGroup(Group group) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, @Nullable String previous, @Nullable String assignee) {
        return moved(task, previous, assignee);
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, @Nullable String previous, @Nullable String owner) {
        return moved(task, previous, owner);
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return IdentityLinkType.CANDIDATE.equals(type) ? granted(task, userId, null) : NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return IdentityLinkType.CANDIDATE.equals(type) ? granted(task, null, groupId) : NONE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        return isEnding(task) || isAtWork(task, userId) ? NONE : held(task, userId, null);
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (isEnding(task)) {
            return NONE;
        }
        if (task.getAssignee() != null && !isCandidate(task, task.getAssignee(), groupId)) {
            save(granted(task, task.getAssignee(), null));
        }
        return held(task, null, groupId);
    }

    private AuthorizationEntity[] moved(Task task, @Nullable String previous, @Nullable String next) {
        if (previous != null
                && !previous.equals(next)
                && !isAtWork(task, previous)
                && !isCandidateUser(task, previous)) {
            delete(held(task, previous, null));
        }
        return next == null || isCandidate(task, next, null) ? NONE : granted(task, next, null);
    }

    private AuthorizationEntity[] granted(Task task, @Nullable String userId, @Nullable String groupId) {
        return held(task, userId, groupId).length == 0 ? createOrUpdateAuthorizations(task, groupId, userId) : NONE;
    }

    /** The row of this user or group, be it stored or written in this very transaction. */
    private AuthorizationEntity[] held(Task task, @Nullable String userId, @Nullable String groupId) {
        Optional<AuthorizationEntity> fresh =
                context().getDbEntityManager().getCachedEntitiesByType(AuthorizationEntity.class).stream()
                        .filter(row ->
                                hasEntitySameAuthorizationRights(row, userId, groupId, Resources.TASK, task.getId()))
                        .findFirst();
        @Nullable
        AuthorizationEntity row = fresh.orElseGet(() -> stored(userId, groupId, Resources.TASK, task.getId()));
        return row == null ? NONE : new AuthorizationEntity[] {row};
    }

    /** A task made in this very transaction has no stored rows to look for. */
    @Override
    protected @Nullable AuthorizationEntity getGrantAuthorization(
            String taskId, @Nullable String userId, @Nullable String groupId, Resource resource) {
        DbEntityCache known = context().getDbEntityManager().getDbEntityCache();
        @Nullable TaskEntity task = known.get(TaskEntity.class, taskId);
        return task != null && known.isTransient(task)
                ? null
                : super.getGrantAuthorization(taskId, userId, groupId, resource);
    }

    private @Nullable AuthorizationEntity stored(
            @Nullable String userId, @Nullable String groupId, Resource resource, String id) {
        return getGrantAuthorization(id, userId, groupId, resource);
    }

    private static boolean isEnding(Task task) {
        return task instanceof TaskEntity entity && entity.isDeleted();
    }

    private static boolean isAtWork(Task task, String userId) {
        return userId.equals(task.getAssignee()) || userId.equals(task.getOwner());
    }

    private static boolean isCandidateUser(Task task, String userId) {
        return candidates(task).stream().anyMatch(candidate -> userId.equals(candidate.getUserId()));
    }

    private static boolean isCandidate(Task task, String userId, @Nullable String exceptGroup) {
        Set<String> groups = candidates(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .filter(group -> !group.equals(exceptGroup))
                .collect(Collectors.toSet());
        return isCandidateUser(task, userId) || (!groups.isEmpty() && isMemberOfOne(userId, groups));
    }

    private static boolean isMemberOfOne(String userId, Set<String> groups) {
        @Nullable Authentication asking = context().getAuthentication();
        if (asking != null && userId.equals(asking.getUserId()) && asking.getGroupIds() != null) {
            return asking.getGroupIds().stream().anyMatch(groups::contains);
        }
        return withoutAuthorization(() ->
                context().getReadOnlyIdentityProvider().createGroupQuery(context()).groupMember(userId).list().stream()
                        .anyMatch(group -> groups.contains(group.getId())));
    }

    private static Set<IdentityLink> candidates(Task task) {
        return ((TaskEntity) task).getCandidates();
    }

    private static void save(AuthorizationEntity[] rows) {
        context().getTaskManager().saveDefaultAuthorizations(rows);
    }

    private static void delete(AuthorizationEntity[] rows) {
        context().getTaskManager().deleteDefaultAuthorizations(rows);
    }

    private static <T> T withoutAuthorization(Callable<T> action) {
        return context().runWithoutAuthorization(action);
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }
}
