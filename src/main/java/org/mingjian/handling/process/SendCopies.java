package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.duty.Fitness;
import org.mingjian.handling.Action;
import org.mingjian.handling.Copies;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Kind;
import org.mingjian.handling.Offer.Option;
import org.mingjian.handling.RequestSteps;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 抄送 sends the case to others for their information: whoever works on it, or leads those who do. */
@Component
@Order(40)
class SendCopies implements Action {

    private static final String READERS = "readers";

    private final CaseTasks tasks;
    private final Parts parts;
    private final Fitness fitness;
    private final Officers officers;
    private final Copies copies;
    private final People people;
    private final Traces traces;

    SendCopies(
            CaseTasks tasks,
            Parts parts,
            Fitness fitness,
            Officers officers,
            Copies copies,
            People people,
            Traces traces) {
        this.tasks = tasks;
        this.parts = parts;
        this.fitness = fitness;
        this.officers = officers;
        this.copies = copies;
        this.people = people;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return reason(occasion)
                .map(task -> new Offer(
                        name(),
                        "抄送",
                        "所选人员可以查阅本案案卷，不能办理；可以随时撤销。",
                        List.of(
                                new Field(READERS, "抄送对象", Kind.CHOICES, true, 0, readers(occasion)),
                                Field.reason("抄送事由"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        OpenTask task = reason(occasion).orElseThrow(Action::notOpen);
        List<String> readers = entries.all(READERS);
        readers.forEach(reader -> copies.send(occasion.caseNumber(), reader, occasion.user()));
        traces.record(
                task,
                occasion.user(),
                "action_copy",
                "抄送",
                Map.of(HandlingFields.READERS, String.join(",", readers), HandlingFields.REASON, entries.reason()));
        traces.tellOfCase(
                Notice.Kind.COPIED, task, readers.stream().map(Addressee::user).toList());
        return "案件已抄送" + readers.stream().map(people::nameOf).collect(Collectors.joining("、"));
    }

    /** The task for whose sake one may send copies: one that he works on, has delegated, or leads the officers of. */
    private Optional<OpenTask> reason(Occasion occasion) {
        String user = occasion.user();
        return tasks.at(occasion).stream()
                .filter(task -> !task.model().equals(OpinionProcess.KEY) && !RequestSteps.ALL.contains(task.element()))
                .filter(task -> parts.worksOn(user, task) && !task.delegated()
                        || user.equals(task.holder())
                        || parts.leads(user, task))
                .findFirst();
    }

    private List<Option> readers(Occasion occasion) {
        Set<String> have = copies.of(occasion.caseNumber()).stream()
                .map(Copies.Copy::reader)
                .collect(Collectors.toSet());
        return officers.everybody(fitness.ofCase(occasion.caseNumber()), occasion.user()).stream()
                .filter(option -> !have.contains(option.value()))
                .toList();
    }
}
