package org.mingjian.informant.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mingjian.informant.PetitionTasks;
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

    EnginePetitionTasks(SpringProcessEngineConfiguration engine, TaskService tasks, People people) {
        this.engine = engine;
        this.tasks = tasks;
        this.people = people;
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
                : Optional.ofNullable(unrestricted(() -> caseOfRealName(task.getExecutionId())));
    }

    private boolean isOfferedToPetition(String taskId) {
        List<String> groups = unrestricted(() -> tasks.getIdentityLinksForTask(taskId)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return isOfPetition(groups);
    }

    private boolean isOfPetition(List<String> groups) {
        return groups.contains(Role.handlers(people.petition())) || groups.contains(Role.heads(people.petition()));
    }

    private @Nullable String caseOfRealName(String executionId) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(executionId);
            return Boolean.TRUE.equals(execution.getVariable(REAL_NAME)) ? execution.getProcessBusinessKey() : null;
        });
    }

    private <T> T unrestricted(Callable<T> query) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(query));
    }
}
