package org.mingjian.people.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.IdentityChanged;
import org.mingjian.people.Directory;
import org.mingjian.people.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The engine's identity service as directory, so that its own users and those of LDAP serve alike. It is asked without
 * regard to the rights of whoever is logged in: a handler need not be allowed to list users for a task to find them.
 *
 * <p>Answers are kept for a minute, since every task asks for several. A change made in this node is seen at once; one
 * made in another node or in LDAP, after a minute at most.
 */
@Component
class IdentityDirectory implements Directory {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /** Asked for late: the engine's own plugins depend on people. */
    private final ObjectProvider<ProcessEngine> engine;

    private final Cache<String, List<Officer>> members = forOneMinute();
    private final Cache<String, List<String>> groups = forOneMinute();
    private final Cache<String, Optional<String>> names = forOneMinute();

    IdentityDirectory(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<Officer> members(String group) {
        return kept(members, group, this::readMembers);
    }

    @Override
    public List<String> groups(String userId) {
        return kept(groups, userId, this::readGroups);
    }

    @Override
    public Optional<String> name(String userId) {
        return kept(names, userId, this::readName);
    }

    /** Once at the change, for the rest of its transaction, and once after it, when others see it too. */
    @EventListener
    void changed(IdentityChanged event) {
        List.of(members, groups, names).forEach(Cache::invalidateAll);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void settled(IdentityChanged event) {
        changed(event);
    }

    private List<Officer> readMembers(String group) {
        return unrestricted(
                () -> identity().createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                        .map(user -> new Officer(user.getId(), nameOf(user)))
                        .toList());
    }

    private List<String> readGroups(String userId) {
        return unrestricted(
                () -> identity().createGroupQuery().groupMember(userId).orderByGroupId().asc().list().stream()
                        .map(Group::getId)
                        .toList());
    }

    private Optional<String> readName(String userId) {
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

    private static <T> Cache<String, T> forOneMinute() {
        return Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build();
    }

    /** Reads outside the cache's own lock: a reader that waits for a connection must not make others wait that hold one. */
    private static <T> T kept(Cache<String, T> cache, String key, Function<String, T> read) {
        @Nullable T known = cache.getIfPresent(key);
        if (known == null) {
            known = read.apply(key);
            cache.put(key, known);
        }
        return known;
    }

    private IdentityService identity() {
        return engine.getObject().getIdentityService();
    }

    private <T> T unrestricted(Callable<T> query) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(query));
    }
}
