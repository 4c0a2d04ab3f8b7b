package org.mingjian.engine.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/**
 * Checks rights against all groups of a user. The engine's own manager first reads every group that holds any right,
 * to leave the others out of its queries: a look through the whole table in each command, for users of two or three
 * groups. What was granted once in a command is not asked for again in it: rights that the command takes away go with
 * its commit, and a second question would be answered the same.
 */
final class GrantedRights extends AuthorizationManager {

    private final Set<String> granted = new HashSet<>();

    static SessionFactory sessions() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new GrantedRights();
            }
        };
    }

    /** A submission is checked where it comes in, and again by the engine's own command. */
    @Override
    public boolean isAuthorized(CompositePermissionCheck check) {
        @Nullable Authentication asking = getCurrentAuthentication();
        if (asking == null) {
            return super.isAuthorized(check);
        }
        String question = asking.getUserId() + asking.getGroupIds() + words(check);
        if (granted.contains(question)) {
            return true;
        }
        boolean answer = isPlainChoice(check)
                ? check.getAtomicChecks().stream()
                        .anyMatch(part -> isAuthorized(asking.getUserId(), asking.getGroupIds(), part))
                : super.isAuthorized(check);
        if (answer) {
            granted.add(question);
        }
        return answer;
    }

    /** Of several rights that will do, the first nearly always does; asked all at once they make a query four times as long. */
    private static boolean isPlainChoice(CompositePermissionCheck check) {
        return check.isDisjunctive()
                && check.getCompositeChecks().isEmpty()
                && !check.getAtomicChecks().isEmpty();
    }

    private static String words(CompositePermissionCheck check) {
        return check.getAtomicChecks().stream()
                        .map(part -> part.getPermission().getName() + " of "
                                + part.getResource().resourceName() + " " + part.getResourceId())
                        .toList()
                + (check.isDisjunctive() ? " or " : " and ")
                + check.getCompositeChecks().stream().map(GrantedRights::words).toList();
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }
}
