package org.mingjian.engine.access;

import static org.mingjian.engine.access.AccessConfiguration.SECURITY_ADMIN;
import static org.mingjian.engine.access.AccessConfiguration.SYSTEM_ADMIN;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Creates the administrator of the settings if that user does not exist: a system administrator, and a security
 * administrator as well, until the office has named another one. An existing user is never touched.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccessSettings settings;
    private final IdentityService identity;
    private final TransactionOperations transaction;

    FirstAdministrator(AccessSettings settings, IdentityService identity, TransactionOperations transaction) {
        this.settings = settings;
        this.identity = identity;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        AccessSettings.@Nullable Administrator administrator = settings.administrator();
        if (administrator != null
                && administrator.isSet()
                && !identity.isReadOnly()
                && identity.createUserQuery().userId(administrator.user()).count() == 0) {
            transaction.executeWithoutResult(status -> create(administrator));
            LOG.info("已创建首个管理员 {}，请登录后更换密码，并另设安全管理员", administrator.user());
        }
    }

    private void create(AccessSettings.Administrator administrator) {
        User user = identity.newUser(administrator.user());
        user.setFirstName("系统管理员");
        user.setLastName("");
        user.setPassword(administrator.password());
        identity.saveUser(user);
        List.of(SYSTEM_ADMIN, SECURITY_ADMIN).forEach(group -> {
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                createGroup(group);
            }
            identity.createMembership(user.getId(), group);
        });
    }

    private void createGroup(String id) {
        Group group = identity.newGroup(id);
        group.setName(id.equals(SYSTEM_ADMIN) ? "系统管理员" : "安全管理员");
        group.setType("WORKFLOW");
        identity.saveGroup(group);
    }
}
