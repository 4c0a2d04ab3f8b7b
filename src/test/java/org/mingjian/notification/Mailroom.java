package org.mingjian.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.Database;
import org.mingjian.notification.Notification.Posted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk for messages on its own database, at a fixed hour, with what it published. */
record Mailroom(Notifications desk, List<Posted> posted) {

    static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    /** @param kept the cases that are kept from a user */
    static Mailroom on(Database database, Map<String, Set<String>> kept) {
        List<Posted> posted = new ArrayList<>();
        Discretion discretion = user -> kept.getOrDefault(user, Set.of());
        ObjectProvider<Discretion> discretions = new ObjectProvider<>() {
            @Override
            public Stream<Discretion> stream() {
                return Stream.of(discretion);
            }
        };
        return new Mailroom(
                new Notifications(
                        new InboxRepository(JdbcClient.create(database.migrated())),
                        new Templates(),
                        discretions,
                        event -> posted.add((Posted) event),
                        Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"))),
                posted);
    }

    static Mailroom on(Database database) {
        return on(database, Map.of());
    }
}
