package org.mingjian.handling.process;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.HandlingFields;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.notification.Notifications;
import org.springframework.stereotype.Component;

/** 留痕 what every action leaves behind: a case record, and messages to those concerned. */
@Component
class Traces {

    private final CaseRecords records;
    private final Notifications notifications;
    private final Clock clock;

    Traces(CaseRecords records, Notifications notifications, Clock clock) {
        this.records = records;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Appends to the record of the case.
     *
     * @param action the id in the record, such as {@code action_transfer}; all begin with {@code action_}
     * @param label what was done, in the words of the record
     * @param fields by the keys of {@link HandlingFields}; the task is added, empty values are left out
     */
    void record(OpenTask task, String actor, String action, String label, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.values().removeIf(String::isEmpty);
        all.put(HandlingFields.TASK, task.label());
        append(task.caseNumber(), task.stage(), actor, action, label, all);
    }

    /** The same for an action that is about the case as a whole. */
    void append(
            String caseNumber, String stage, String actor, String action, String label, Map<String, String> fields) {
        if (records.append(caseNumber, Step.of(stage, action, label, actor, clock.instant(), fields))
                .isEmpty()) {
            throw new Refusal("没有对应的案卷");
        }
    }

    /** Tells of the task; what is told is settled when the task is. */
    void tell(Notice.Kind kind, OpenTask task, Collection<Addressee> to) {
        notifications.notify(Notice.of(kind, task.caseNumber(), task.label()).aboutTask(task.id()), List.copyOf(to));
    }

    /** Tells of the case by its number: those told do not work on the task, and it stays when the task is done. */
    void tellOfCase(Notice.Kind kind, OpenTask task, Collection<Addressee> to) {
        notifications.notify(Notice.of(kind, task.caseNumber(), task.label()), to);
    }

    /** What was said about the task so far is no longer up to those who read it. */
    void settle(OpenTask task) {
        notifications.settle(task.id());
    }
}
