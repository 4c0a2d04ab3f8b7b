package org.mingjian.handling.process;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * 能否撤回 whether a completed step can be undone: all that came of it is one task or approval with which nobody has
 * begun, and nothing happened on the way that is done once.
 *
 * <p>Where several people were asked at once nothing is undone: one of them may have read and begun without a trace.
 */
@Component
class Undoing {

    private final Steps steps;

    Undoing(Steps steps) {
        this.steps = steps;
    }

    /** @param user who completed the step; what he has claimed himself is no hindrance */
    Optional<Undoable> of(HistoricTaskInstance step, String user) {
        FlowMap map = steps.map(step.getProcessDefinitionId());
        String element = step.getTaskDefinitionKey();
        if (!map.knows(element) || !map.isSingleTask(element)) {
            return Optional.empty();
        }
        List<HistoricActivityInstance> followed = followed(step, map.ahead(element));
        List<HistoricActivityInstance> waiting = followed.stream()
                .filter(visit -> map.waits(visit.getActivityId()))
                .toList();
        return waiting.size() == 1
                        && followed.stream().allMatch(visit -> map.isOpen(visit.getActivityId()))
                        && isUntouched(waiting.get(0), element, user)
                ? Optional.of(new Undoable(step, waiting.get(0)))
                : Optional.empty();
    }

    /** Whether the task is the one, or belongs to the approval, that followed. */
    boolean waitsIn(Undoable undoable, String taskId) {
        return tasks(undoable.place()).stream().anyMatch(task -> task.getId().equals(taskId));
    }

    private List<HistoricActivityInstance> followed(HistoricTaskInstance step, Set<String> ahead) {
        Date done = step.getEndTime();
        return steps.visits(step.getProcessInstanceId()).stream()
                .filter(visit -> ahead.contains(visit.getActivityId()))
                .filter(visit -> !visit.getStartTime().before(done))
                .filter(visit -> !step.getId().equals(visit.getTaskId()))
                .toList();
    }

    private boolean isUntouched(HistoricActivityInstance place, String step, String user) {
        if (place.getEndTime() != null || place.getActivityId().equals(step)) {
            return false;
        }
        List<Task> waiting = tasks(place);
        return !waiting.isEmpty()
                && waiting.stream()
                        .allMatch(task -> task.getAssignee() == null
                                || task.getAssignee().equals(user) && task.getDelegationState() == null)
                && (place.getCalledProcessInstanceId() == null
                        || steps.completed(place.getCalledProcessInstanceId()).isEmpty());
    }

    private List<Task> tasks(HistoricActivityInstance place) {
        return place.getCalledProcessInstanceId() != null
                ? steps.open(place.getCalledProcessInstanceId())
                : steps.open(place.getProcessInstanceId()).stream()
                        .filter(task -> task.getId().equals(place.getTaskId()))
                        .toList();
    }

    /** @param place where the case is because of the step */
    record Undoable(HistoricTaskInstance step, HistoricActivityInstance place) {}
}
