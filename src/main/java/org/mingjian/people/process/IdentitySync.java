package org.mingjian.people.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.mingjian.people.DemoUser;
import org.mingjian.people.Group;
import org.mingjian.people.Organisation;
import org.mingjian.people.PeopleSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the groups of the organisation file, and in a demo its users, into the engine's identity service.
 *
 * <p>Runs when all beans are there: after the engine is built, and before the web server answers, the job executor
 * works or any application event is heard. Whoever needs users may therefore use any start event. A second run changes
 * nothing; a user who exists is never touched. With LDAP there is nothing to write, and nothing is written.
 */
@Component
class IdentitySync implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(IdentitySync.class);

    private final Organisation organisation;
    private final PeopleSettings settings;
    private final IdentityService identity;
    private final TransactionOperations transaction;

    IdentitySync(
            Organisation organisation,
            PeopleSettings settings,
            IdentityService identity,
            TransactionOperations transaction) {
        this.organisation = organisation;
        this.settings = settings;
        this.identity = identity;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (identity.isReadOnly()) {
            LOG.info("用户和岗位由外部目录管理，不写入");
            return;
        }
        transaction.executeWithoutResult(status -> {
            organisation.groups().forEach(this::keep);
            if (settings.demo().users()) {
                createMissingUsers();
            }
        });
    }

    private void keep(Group group) {
        org.camunda.bpm.engine.identity.@Nullable Group known =
                identity.createGroupQuery().groupId(group.id()).singleResult();
        if (known != null && group.name().equals(known.getName())) {
            return;
        }
        org.camunda.bpm.engine.identity.Group kept = known == null ? identity.newGroup(group.id()) : known;
        kept.setName(group.name());
        kept.setType("WORKFLOW");
        identity.saveGroup(kept);
    }

    private void createMissingUsers() {
        Set<String> known =
                identity.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
        organisation.users().stream().filter(user -> !known.contains(user.id())).forEach(this::create);
    }

    private void create(DemoUser demo) {
        User user = identity.newUser(demo.id());
        user.setFirstName(demo.name());
        user.setLastName("");
        user.setPassword(settings.demo().password());
        identity.saveUser(user);
        demo.groups().forEach(group -> identity.createMembership(demo.id(), group));
    }
}
