package org.mingjian.notification;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who reads the inbox: a user with the groups he or she belongs to now. */
public record Reader(String user, Collection<String> groups) {

    List<String> mailboxes() {
        return Stream.concat(Stream.of(Addressee.user(user)), groups.stream().map(Addressee::group))
                .map(Addressee::mailbox)
                .toList();
    }
}
