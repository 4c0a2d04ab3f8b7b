package org.mingjian.handling.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.mingjian.Desk;
import org.mingjian.casefile.CaseRecord;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.handling.Actions;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Option;
import org.mingjian.handling.Standings;
import org.mingjian.handling.TaskStanding;
import org.mingjian.notification.Notification;
import org.mingjian.notification.Notifications;
import org.mingjian.notification.Reader;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** Carries out actions in process tests, as the people of the demo county. */
@Component
class Hands {

    private final Actions actions;
    private final Desk desk;
    private final TaskService tasks;
    private final CaseRecords records;
    private final Notifications notifications;
    private final People people;
    private final Standings standings;

    Hands(
            Actions actions,
            Desk desk,
            TaskService tasks,
            CaseRecords records,
            Notifications notifications,
            People people,
            Standings standings) {
        this.actions = actions;
        this.desk = desk;
        this.tasks = tasks;
        this.records = records;
        this.notifications = notifications;
        this.people = people;
        this.standings = standings;
    }

    void claim(String taskId, String user) {
        desk.as(user, () -> {
            tasks.claim(taskId, user);
            return null;
        });
    }

    /** The names of what is open to the user. */
    List<String> open(String caseNumber, @Nullable String taskId, String user) {
        return offers(caseNumber, taskId, user).stream().map(Offer::name).toList();
    }

    List<Offer> offers(String caseNumber, @Nullable String taskId, String user) {
        return desk.as(user, () -> actions.offers(new Occasion(caseNumber, taskId, user)));
    }

    /** What may be chosen in a field of an action. */
    List<String> choices(String caseNumber, @Nullable String taskId, String user, String action, String field) {
        return offers(caseNumber, taskId, user).stream()
                .filter(offer -> offer.name().equals(action))
                .flatMap(offer -> offer.fields().stream())
                .filter(asked -> asked.key().equals(field))
                .map(Field::options)
                .flatMap(List::stream)
                .map(Option::value)
                .toList();
    }

    /** @param entries as {@code key=value}; several values with commas between */
    String act(String caseNumber, @Nullable String taskId, String user, String action, String... entries) {
        Map<String, List<String>> sent = Arrays.stream(entries)
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1].split(","))));
        return desk.as(user, () -> actions.carryOut(action, new Occasion(caseNumber, taskId, user), sent));
    }

    TaskStanding standing(String caseNumber, String taskId) {
        return standings.of(new Occasion(caseNumber, taskId, "")).get(0);
    }

    CaseRecord.Step lastRecord(String caseNumber) {
        List<CaseRecord> all = records.of(caseNumber);
        return all.get(all.size() - 1).step();
    }

    /** The messages about the case that the user has not read and that are not settled, the newest first. */
    List<String> unread(String caseNumber, String user) {
        return notifications.inbox(new Reader(user, people.groupsOf(user)), true, 0, 100).messages().stream()
                .filter(message -> caseNumber.equals(message.caseNumber()))
                .map(Notification::text)
                .toList();
    }
}
