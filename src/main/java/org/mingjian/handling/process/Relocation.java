package org.mingjian.handling.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mingjian.notification.Addressee;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/**
 * Moves a case back to a step of the same process.
 *
 * <p>The step begins to wait before the present place is left: a sub-process that both lie in stays, with its period and
 * timers. Variables stay too, so that the form shows what was entered before.
 */
@Component
class Relocation {

    private final Steps steps;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseTasks open;
    private final People people;

    Relocation(Steps steps, RuntimeService runtime, TaskService tasks, CaseTasks open, People people) {
        this.steps = steps;
        this.runtime = runtime;
        this.tasks = tasks;
        this.open = open;
        this.people = people;
    }

    /**
     * Lets a step that was completed wait again, for whoever did it if he still may.
     *
     * @param left where the case is now, in the same process instance
     * @return the task that waits now
     */
    OpenTask move(String caseNumber, HistoricActivityInstance left, HistoricTaskInstance step) {
        String instance = step.getProcessInstanceId();
        Set<String> before = waiting(step).map(Task::getId).collect(Collectors.toSet());
        steps.unrestricted(() -> {
            runtime.createProcessInstanceModification(instance)
                    .startBeforeActivity(step.getTaskDefinitionKey(), scope(left, step))
                    .cancelActivityInstance(left.getId())
                    .execute();
            return instance;
        });
        Task task = waiting(step)
                .filter(candidate -> !before.contains(candidate.getId()))
                .findFirst()
                .orElseThrow();
        if (task.getAssignee() == null && mayWorkOn(task.getId(), step.getAssignee())) {
            steps.unrestricted(() -> {
                tasks.setAssignee(task.getId(), step.getAssignee());
                return instance;
            });
        }
        return open.of(caseNumber).stream()
                .filter(now -> now.id().equals(task.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Who does the step again, as the end of a sentence. */
    String whoIsNext(OpenTask task) {
        return task.assignee() == null ? "等待原岗位人员领取办理" : "由" + people.nameOf(task.assignee()) + "重新办理";
    }

    /** The names of those whom the task waits for. */
    String namesOf(OpenTask task) {
        return task.addressees().stream()
                .flatMap(addressee -> addressee instanceof Addressee.User
                        ? Stream.of(people.nameOf(addressee.id()))
                        : people.officersOf(addressee.id()).stream().map(Officer::name))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private boolean mayWorkOn(String taskId, @Nullable String user) {
        List<String> groups = user == null ? List.of() : people.groupsOf(user);
        return user != null
                && candidates(taskId)
                        .anyMatch(link -> user.equals(link.getUserId()) || groups.contains(link.getGroupId()));
    }

    private Stream<IdentityLink> candidates(String taskId) {
        return steps.unrestricted(() -> tasks.getIdentityLinksForTask(taskId)).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }

    private Stream<Task> waiting(HistoricTaskInstance step) {
        return steps.open(step.getProcessInstanceId()).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step.getTaskDefinitionKey()));
    }

    /** The sub-process in which the step was done, if it still runs; otherwise the one around the present place. */
    private String scope(HistoricActivityInstance left, HistoricTaskInstance step) {
        List<HistoricActivityInstance> visits = steps.visits(step.getProcessInstanceId());
        Optional<String> former = visits.stream()
                .filter(visit -> step.getId().equals(visit.getTaskId()))
                .map(HistoricActivityInstance::getParentActivityInstanceId)
                .filter(scope -> scope.equals(step.getProcessInstanceId())
                        || visits.stream().anyMatch(visit -> visit.getId().equals(scope) && visit.getEndTime() == null))
                .findFirst();
        return former.orElseGet(() -> Objects.requireNonNull(left.getParentActivityInstanceId()));
    }
}
