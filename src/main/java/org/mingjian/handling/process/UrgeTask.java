package org.mingjian.handling.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Kind;
import org.mingjian.handling.Urges;
import org.mingjian.notification.Notice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 催办 asks those who have a task to hurry: whoever has done something in the case and waits for it, leads the unit, or
 * watches over the cases. Only so often in a day.
 */
@Component
@Order(50)
class UrgeTask implements Action {

    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 200;

    private final CaseTasks tasks;
    private final Parts parts;
    private final CaseRecords records;
    private final Urges urges;
    private final Traces traces;

    UrgeTask(CaseTasks tasks, Parts parts, CaseRecords records, Urges urges, Traces traces) {
        this.tasks = tasks;
        this.parts = parts;
        this.records = records;
        this.urges = urges;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "urge";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        List<OpenTask> others = others(occasion);
        List<Field> fields = new ArrayList<>(tasks.which(occasion, others));
        fields.add(new Field(NOTE, "催办理由", Kind.TEXT, true, LONGEST_NOTE, List.of()));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(name(), "催办", "提醒办理人抓紧办理，并记入案卷；每项任务每日催办次数有限。", fields));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        OpenTask task = CaseTasks.chosen(occasion, entries, others(occasion));
        urges.urge(occasion.caseNumber(), task.id(), occasion.user());
        traces.record(task, occasion.user(), "action_urge", "催办", Map.of(HandlingFields.NOTE, entries.text(NOTE)));
        traces.tell(Notice.Kind.URGED, task, task.addressees());
        return "已催办“" + task.label() + "”";
    }

    private List<OpenTask> others(Occasion occasion) {
        String user = occasion.user();
        boolean takesPart = parts.oversees(user) || records.hasActed(occasion.caseNumber(), user);
        return tasks.at(occasion).stream()
                .filter(task -> !parts.worksOn(user, task))
                .filter(task -> takesPart || parts.leads(user, task))
                .toList();
    }
}
