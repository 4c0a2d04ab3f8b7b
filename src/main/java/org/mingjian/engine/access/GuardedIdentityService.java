package org.mingjian.engine.access;

import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.IdentityChanged;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Keeps users from giving themselves another name. The right to change one's own password is the right to change one's
 * own account, and the name is what colleagues see beside a task and an opinion. Says when users or their posts change.
 */
final class GuardedIdentityService extends IdentityServiceImpl {

    private final ApplicationEventPublisher events;

    GuardedIdentityService(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void saveUser(User user) {
        @Nullable Authentication current = getCurrentAuthentication();
        if (current != null
                && user.getId().equals(current.getUserId())
                && !isSystemAdministrator(current)
                && isRenamed(user)) {
            throw new AuthorizationException("姓名由系统管理员维护，本人不能修改");
        }
        super.saveUser(user);
        changed();
    }

    @Override
    public void deleteUser(String userId) {
        super.deleteUser(userId);
        changed();
    }

    @Override
    public void deleteGroup(String groupId) {
        super.deleteGroup(groupId);
        changed();
    }

    @Override
    public void createMembership(String userId, String groupId) {
        super.createMembership(userId, groupId);
        changed();
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        super.deleteMembership(userId, groupId);
        changed();
    }

    private void changed() {
        events.publishEvent(new IdentityChanged());
    }

    private static boolean isSystemAdministrator(Authentication current) {
        return current.getGroupIds() != null && current.getGroupIds().contains(AccessConfiguration.SYSTEM_ADMIN);
    }

    private boolean isRenamed(User user) {
        @Nullable User stored = createUserQuery().userId(user.getId()).singleResult();
        return stored == null
                || !Objects.equals(stored.getFirstName(), user.getFirstName())
                || !Objects.equals(stored.getLastName(), user.getLastName());
    }
}
