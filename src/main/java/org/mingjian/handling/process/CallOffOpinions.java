package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.handling.Action;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Kind;
import org.mingjian.handling.Offer.Option;
import org.mingjian.handling.OpinionRequest;
import org.mingjian.handling.OpinionRequests;
import org.mingjian.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤销加签 the holder of a task no longer waits for opinions that were asked for. */
@Component
@Order(31)
class CallOffOpinions implements Action {

    private static final String REQUESTS = "requests";

    private final CaseTasks tasks;
    private final OpinionRequests requests;
    private final Advice advice;
    private final People people;
    private final Traces traces;

    CallOffOpinions(CaseTasks tasks, OpinionRequests requests, Advice advice, People people, Traces traces) {
        this.tasks = tasks;
        this.requests = requests;
        this.advice = advice;
        this.people = people;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "call-off-opinions";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return mine(occasion)
                .map(task -> requests.awaited(task.id()))
                .filter(awaited -> !awaited.isEmpty())
                .map(awaited -> new Offer(
                        name(),
                        "撤销加签",
                        "不再等待所选人员的意见，其待办任务随之取消；已提出的意见保留。",
                        List.of(
                                new Field(REQUESTS, "不再等待", Kind.CHOICES, true, 0, options(awaited)),
                                Field.reason("撤销理由"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        OpenTask task = mine(occasion).orElseThrow(Action::notOpen);
        List<OpinionRequest> ended = requests.awaited(task.id()).stream()
                .filter(request -> entries.all(REQUESTS).contains(String.valueOf(request.id())))
                .toList();
        ended.forEach(advice::callOff);
        String advisers = ended.stream().map(OpinionRequest::adviser).collect(Collectors.joining(","));
        traces.record(
                task,
                occasion.user(),
                "action_callOffOpinions",
                "撤销加签",
                Map.of(HandlingFields.ADVISERS, advisers, HandlingFields.REASON, entries.reason()));
        return "已撤销" + ended.size() + "份加签";
    }

    private Optional<OpenTask> mine(Occasion occasion) {
        return tasks.here(occasion).filter(task -> occasion.user().equals(task.holder()));
    }

    private List<Option> options(List<OpinionRequest> awaited) {
        return awaited.stream()
                .map(request -> new Option(String.valueOf(request.id()), people.nameOf(request.adviser()), ""))
                .toList();
    }
}
