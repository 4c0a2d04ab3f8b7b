package org.mingjian.handling.process;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.OpinionRequest;
import org.mingjian.handling.OpinionRequests;
import org.mingjian.handling.Standings;
import org.mingjian.handling.TaskStanding;
import org.mingjian.handling.TaskStanding.OpinionView;
import org.mingjian.handling.Urges;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/** Puts together what the engine and the desks know of a task. */
@Component
class EngineStandings implements Standings {

    private final CaseTasks tasks;
    private final OpinionRequests requests;
    private final Urges urges;
    private final People people;

    EngineStandings(CaseTasks tasks, OpinionRequests requests, Urges urges, People people) {
        this.tasks = tasks;
        this.requests = requests;
        this.urges = urges;
        this.people = people;
    }

    @Override
    public List<TaskStanding> of(Occasion occasion) {
        return tasks.at(occasion).stream()
                .map(task -> standing(task, task.id().equals(occasion.taskId())))
                .toList();
    }

    private TaskStanding standing(OpenTask task, boolean here) {
        return new TaskStanding(
                here,
                task.label(),
                name(task.holder()),
                task.delegated() ? name(task.assignee()) : null,
                task.returned(),
                requests.ofTask(task.id()).stream().map(this::opinion).toList(),
                urges.ofTask(task.id()));
    }

    private OpinionView opinion(OpinionRequest request) {
        return new OpinionView(
                people.nameOf(request.adviser()),
                request.question(),
                request.state().label(),
                request.awaited(),
                request.opinion(),
                Objects.requireNonNullElse(request.closedAt(), request.askedAt()));
    }

    private @Nullable String name(@Nullable String user) {
        return user == null ? null : people.nameOf(user);
    }
}
