package org.mingjian.informant.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mingjian.duty.Fitness;
import org.mingjian.duty.Policies;
import org.mingjian.informant.PetitionTasks;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.springframework.stereotype.Component;

/** Asks the engine: with the rights of whoever is logged in for the task, without regard to them for its case. */
@Component
class EnginePetitionTasks implements PetitionTasks {

    private static final String REAL_NAME = "realName";

    private final SpringProcessEngineConfiguration engine;
    private final TaskService tasks;
    private final People people;
    private final Fitness fitness;

    EnginePetitionTasks(SpringProcessEngineConfiguration engine, TaskService tasks, People people, Fitness fitness) {
        this.engine = engine;
        this.tasks = tasks;
        this.people = people;
        this.fitness = fitness;
    }

    @Override
    public Optional<String> caseOf(String taskId) {
        String user = engine.getIdentityService().getCurrentAuthentication().getUserId();
        if (!isOfPetition(people.groupsOf(user))) {
            return Optional.empty();
        }
        @Nullable
        Task mine = tasks.createTaskQuery().taskId(taskId).taskAssignee(user).singleResult();
        @Nullable
        Task task = mine != null
                ? mine
                : tasks.createTaskQuery().taskId(taskId).taskCandidateUser(user).singleResult();
        return task == null || task.getExecutionId() == null || !isOfferedToPetition(taskId)
                ? Optional.empty()
                : Optional.ofNullable(unrestricted(() -> caseOfRealName(task.getExecutionId())))
                        .filter(number -> isFit(user, number));
    }

    /**
     * Where one of the office is barred, the task is offered to the others one by one; then its model says for whom it is.
     * Those who have it say nothing: they may hold another post beside, by which they have it, or have left the office.
     */
    private boolean isOfferedToPetition(String taskId) {
        List<String> groups = unrestricted(() -> tasks.getIdentityLinksForTask(taskId)).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
        return isOfPetition(groups.isEmpty() ? groupsInModel(taskId) : groups);
    }

    private List<String> groupsInModel(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            @Nullable TaskDefinition model = task.getTaskDefinition();
            return model == null
                    ? List.of()
                    : model.getCandidateGroupIdExpressions().stream()
                            .map(groups -> groups.getValue(task))
                            .flatMap(groups -> groups instanceof Collection<?> several
                                    ? several.stream()
                                    : Stream.of(String.valueOf(groups).split(",", -1)))
                            .map(group -> String.valueOf(group).strip())
                            .toList();
        });
    }

    /** Whoever came to the office after the task was offered may be the person that the report is about. */
    private boolean isFit(String user, String caseNumber) {
        return Policies.against(fitness.ofCase(caseNumber), new Officer(user, people.nameOf(user)))
                .isEmpty();
    }

    private boolean isOfPetition(List<String> groups) {
        return groups.contains(Role.handlers(people.petition())) || groups.contains(Role.heads(people.petition()));
    }

    private @Nullable String caseOfRealName(String executionId) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            @Nullable ExecutionEntity execution = context.getExecutionManager().findExecutionById(executionId);
            return execution != null && Boolean.TRUE.equals(execution.getVariable(REAL_NAME))
                    ? execution.getProcessBusinessKey()
                    : null;
        });
    }

    private <T> T unrestricted(Callable<T> query) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(query));
    }
}
