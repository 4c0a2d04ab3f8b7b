package org.mingjian.notification.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Channel.Receiver;
import org.springframework.stereotype.Component;

/** Finds the people behind an addressee, with their mail addresses, among the engine's users. */
@Component
class Receivers {

    private final IdentityService identities;

    Receivers(IdentityService identities) {
        this.identities = identities;
    }

    Stream<Receiver> of(Addressee addressee) {
        var users = identities.createUserQuery();
        List<User> found = addressee instanceof Addressee.Group
                ? users.memberOfGroup(addressee.id()).list()
                : users.userId(addressee.id()).list();
        return found.stream().map(Receivers::receiver);
    }

    Optional<Receiver> find(String user) {
        return of(Addressee.user(user)).findFirst();
    }

    private static Receiver receiver(User user) {
        return new Receiver(user.getId(), Objects.requireNonNullElse(user.getEmail(), ""));
    }
}
