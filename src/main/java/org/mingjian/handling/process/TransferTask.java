package org.mingjian.handling.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.duty.Fitness;
import org.mingjian.duty.Work;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Option;
import org.mingjian.notification.Addressee;
import org.mingjian.notification.Notice;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Unit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 转办 hands a task to another officer for good: its holder within the unit, whoever leads the unit also to another unit.
 *
 * <p>The case stays with its unit, and so do the steps that follow: a case moves by 分办. Decisions of a level and tasks of
 * a post are not handed on; they go with the post.
 */
@Component
@Order(10)
class TransferTask implements Action {

    private static final String RECEIVER = "receiver";

    private final CaseTasks tasks;
    private final Parts parts;
    private final Fitness fitness;
    private final Officers officers;
    private final People people;
    private final Handover handover;
    private final Traces traces;

    TransferTask(
            CaseTasks tasks,
            Parts parts,
            Fitness fitness,
            Officers officers,
            People people,
            Handover handover,
            Traces traces) {
        this.tasks = tasks;
        this.parts = parts;
        this.fitness = fitness;
        this.officers = officers;
        this.people = people;
        this.handover = handover;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "transfer";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        List<OpenTask> open = open(occasion);
        Map<String, Option> receivers = new LinkedHashMap<>();
        open.stream()
                .flatMap(task -> receivers(task, occasion.user()).stream())
                .forEach(receiver -> receivers.putIfAbsent(receiver.value(), receiver));
        List<Field> fields = new ArrayList<>(tasks.which(occasion, open));
        fields.add(Field.choice(RECEIVER, "接办人", List.copyOf(receivers.values())));
        fields.add(Field.reason("转办理由"));
        return receivers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(name(), "转办", "任务移交给所选人员或部门办理，期限不变；案件的承办部门不变。", fields));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        OpenTask task = CaseTasks.chosen(occasion, entries, open(occasion));
        Receiver receiver = Receiver.of(entries.text(RECEIVER), people);
        if (receivers(task, occasion.user()).stream()
                .noneMatch(option -> option.value().equals(receiver.value()))) {
            throw new Refusal("所选人员或部门不能接办任务“" + task.label() + "”，请重新选择");
        }
        traces.settle(task);
        List<Addressee> to = handover.give(task, receiver);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(HandlingFields.FROM, task.holder() == null ? "" : task.holder());
        fields.put(HandlingFields.RECEIVER, receiver.officer() == null ? "" : receiver.officer());
        fields.put(HandlingFields.UNIT, receiver.unit().name());
        fields.put(HandlingFields.REASON, entries.reason());
        traces.record(task, occasion.user(), "action_transfer", "转办", fields);
        traces.tell(Notice.Kind.TRANSFERRED, task, to);
        traces.tellOfCase(Notice.Kind.HANDED_OVER, task, former(task, occasion.user(), to));
        return "任务“" + task.label() + "”已转办至" + receiver.name(people);
    }

    /** Those who had the task, unless they handed it over themselves or have it still. */
    private static List<Addressee> former(OpenTask task, String user, List<Addressee> to) {
        return Stream.of(task.owner(), task.assignee())
                .filter(had -> had != null && !had.equals(user))
                .map(Addressee::user)
                .filter(had -> !to.contains(had))
                .distinct()
                .toList();
    }

    private List<OpenTask> open(Occasion occasion) {
        return tasks.at(occasion).stream()
                .filter(parts::isUnitWork)
                .filter(task -> occasion.user().equals(task.holder()) || parts.leads(occasion.user(), task))
                .toList();
    }

    private List<Option> receivers(OpenTask task, String user) {
        Work work = fitness.ofTask(task.id());
        List<Unit> own = parts.units(task);
        Stream<Option> within = own.stream().flatMap(unit -> officers.handlers(unit, work).stream()
                .filter(officer -> !officer.id().equals(task.holder()))
                .map(officer -> Receiver.option(officer, unit)));
        Stream<Option> across = parts.leads(user, task)
                ? people.units().stream()
                        .filter(unit -> !own.contains(unit) && own.stream().anyMatch(from -> isAlike(from, unit)))
                        .flatMap(unit -> across(unit, officers.handlers(unit, work)))
                : Stream.empty();
        return Stream.concat(within, across).toList();
    }

    /** A hearing stays with those who hear, clues with those who handle clues. */
    private static boolean isAlike(Unit one, Unit other) {
        return one.kind() == other.kind()
                || one.kind().handlesClues() && other.kind().handlesClues();
    }

    private static Stream<Option> across(Unit unit, List<Officer> officers) {
        return officers.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(Receiver.option(unit)),
                        officers.stream().map(officer -> Receiver.option(officer, unit)));
    }
}
