package org.mingjian.people.process;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.Directory;
import org.mingjian.people.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The engine's identity service as directory, so that its own users and those of LDAP serve alike. It is asked without
 * regard to the rights of whoever is logged in: a handler need not be allowed to list users for a task to find them.
 */
@Component
class IdentityDirectory implements Directory {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /** Asked for late: the engine's own plugins depend on people. */
    private final ObjectProvider<ProcessEngine> engine;

    IdentityDirectory(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<Officer> members(String group) {
        return unrestricted(
                () -> identity().createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                        .map(user -> new Officer(user.getId(), nameOf(user)))
                        .toList());
    }

    @Override
    public List<String> groups(String userId) {
        return unrestricted(
                () -> identity().createGroupQuery().groupMember(userId).orderByGroupId().asc().list().stream()
                        .map(Group::getId)
                        .toList());
    }

    @Override
    public Optional<String> name(String userId) {
        return unrestricted(() -> Optional.ofNullable(
                        identity().createUserQuery().userId(userId).singleResult())
                .map(IdentityDirectory::nameOf));
    }

    /** 姓 is the first name here, as Tasklist shows it; Chinese names have no blank between. */
    private static String nameOf(User user) {
        String first = orEmpty(user.getFirstName());
        String last = orEmpty(user.getLastName());
        boolean chinese = CHINESE.matcher(first + last).matches();
        String name = (chinese ? first + last : first + " " + last).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private IdentityService identity() {
        return engine.getObject().getIdentityService();
    }

    private <T> T unrestricted(Callable<T> query) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(query));
    }
}
