package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.duty.Fitness;
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

/** 加签 asks others for an opinion before the holder of a task submits it; until they have given it, the task waits. */
@Component
@Order(30)
class AskOpinion implements Action {

    private static final String ADVISERS = "advisers";
    private static final String QUESTION = "question";
    private static final int LONGEST_QUESTION = 500;

    private final CaseTasks tasks;
    private final Fitness fitness;
    private final Officers officers;
    private final OpinionRequests requests;
    private final Advice advice;
    private final People people;
    private final Traces traces;

    AskOpinion(
            CaseTasks tasks,
            Fitness fitness,
            Officers officers,
            OpinionRequests requests,
            Advice advice,
            People people,
            Traces traces) {
        this.tasks = tasks;
        this.fitness = fitness;
        this.officers = officers;
        this.requests = requests;
        this.advice = advice;
        this.people = people;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "ask-opinion";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        return mine(occasion)
                .map(task -> new Offer(
                        name(),
                        "加签",
                        "请所选人员先提出意见；意见全部提出或者撤销之前，本任务不能提交。期限照常计算。",
                        List.of(
                                new Field(ADVISERS, "加签人员", Kind.CHOICES, true, 0, advisers(task, occasion.user())),
                                new Field(QUESTION, "征求意见的事项", Kind.TEXT, true, LONGEST_QUESTION, List.of()))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        OpenTask task = mine(occasion).orElseThrow(Action::notOpen);
        List<String> advisers = entries.all(ADVISERS);
        String question = entries.text(QUESTION);
        advisers.forEach(adviser -> advice.ask(task, occasion.user(), adviser, question));
        traces.record(
                task,
                occasion.user(),
                "action_askOpinion",
                "加签",
                Map.of(HandlingFields.ADVISERS, String.join(",", advisers), HandlingFields.NOTE, question));
        return "已请" + advisers.stream().map(people::nameOf).collect(Collectors.joining("、")) + "提出意见，意见提出后会通知您";
    }

    private Optional<OpenTask> mine(Occasion occasion) {
        return tasks.here(occasion)
                .filter(task -> occasion.user().equals(task.assignee()) && !task.delegated())
                .filter(task -> !task.model().equals(OpinionProcess.KEY));
    }

    /** Nobody is asked twice at a time. */
    private List<Option> advisers(OpenTask task, String user) {
        Set<String> asked = requests.awaited(task.id()).stream()
                .map(OpinionRequest::adviser)
                .collect(Collectors.toSet());
        return officers.everybody(fitness.ofTask(task.id()), user).stream()
                .filter(option -> !asked.contains(option.value()))
                .toList();
    }
}
