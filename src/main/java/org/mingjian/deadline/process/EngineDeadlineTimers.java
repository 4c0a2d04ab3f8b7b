package org.mingjian.deadline.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.DeadlineTimers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Moves the timers and the due dates of a period in its process instance.
 *
 * <p>A timer that fired is gone, and a boundary event that does not interrupt is not armed again by the engine. So for
 * every boundary event of the period whose activity is active a timer is moved if it waits, and otherwise created anew
 * from the declaration that the engine itself uses ({@link TimerDeclarationImpl#createTimerInstance}), on the execution
 * of the limited activity. Its expression is evaluated again then, and finds the period as it is now.
 */
@Component
class EngineDeadlineTimers implements DeadlineTimers {

    private final ObjectProvider<SpringProcessEngineConfiguration> engine;

    EngineDeadlineTimers(ObjectProvider<SpringProcessEngineConfiguration> engine) {
        this.engine = engine;
    }

    @Override
    public void follow(Deadline deadline) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            context.runWithoutAuthorization(() -> {
                follow(deadline, context);
                return deadline;
            });
            return deadline;
        });
    }

    private static void follow(Deadline deadline, CommandContext context) {
        @Nullable ExecutionEntity instance = context.getExecutionManager().findExecutionById(deadline.scope());
        if (instance == null) {
            return;
        }
        limitedScopes(instance).forEach((execution, scope) -> place(deadline, execution, scope, context));
        @Nullable Date due = deadline.state() == DeadlineState.RUNNING ? DeadlineReader.due(deadline) : null;
        context.getTaskManager().findTasksByProcessInstanceId(deadline.scope()).stream()
                .filter(task -> isLimited(task, deadline.code()))
                .forEach(task -> task.setDueDate(due));
    }

    /** The active scopes of a process instance with their executions. */
    private static Map<ExecutionEntity, ScopeImpl> limitedScopes(ExecutionEntity instance) {
        Map<ExecutionEntity, ScopeImpl> scopes = new LinkedHashMap<>();
        List<ExecutionEntity> open = new ArrayList<>(List.of(instance));
        while (!open.isEmpty()) {
            ExecutionEntity execution = open.remove(open.size() - 1);
            open.addAll(execution.getExecutions());
            if (execution.getExecutions().isEmpty() && execution.getActivity() != null && !execution.isEventScope()) {
                Map<ScopeImpl, PvmExecutionImpl> mapping = execution.createActivityExecutionMapping();
                mapping.forEach((scope, owner) -> scopes.put((ExecutionEntity) owner, scope));
            }
        }
        return scopes;
    }

    private static void place(Deadline deadline, ExecutionEntity execution, ScopeImpl scope, CommandContext context) {
        TimerDeclarationImpl.getDeclarationsForScope(scope).forEach((boundaryId, declaration) -> {
            @Nullable ActivityImpl boundary = scope.getProcessDefinition().findActivity(boundaryId);
            BoundTimer.of(boundary)
                    .filter(timer -> timer.code().in(execution).equals(deadline.code()))
                    .ifPresent(timer -> place(deadline, declaration, execution, boundaryId, context));
        });
    }

    private static void place(
            Deadline deadline,
            TimerDeclarationImpl declaration,
            ExecutionEntity execution,
            String boundaryId,
            CommandContext context) {
        Optional<TimerEntity> waiting = context.getJobManager().findTimersByExecutionId(execution.getId()).stream()
                .filter(timer -> boundaryId.equals(timer.getActivityId()))
                .filter(timer -> !timer.equals(context.getCurrentJob()))
                .findFirst();
        if (deadline.state() != DeadlineState.RUNNING) {
            waiting.ifPresent(TimerEntity::delete);
        } else if (waiting.isPresent()) {
            declaration.resolveAndSetDuedate(execution, waiting.get(), false);
        } else if (deadline.missedAt().isEmpty()) {
            // Not for a missed period: its timers would fire at once and say again what was said.
            declaration.createTimerInstance(execution);
        }
    }

    private static boolean isLimited(TaskEntity task, String code) {
        return Optional.ofNullable(task.getTaskDefinition().getDueDateExpression())
                .flatMap(expression -> PeriodCode.parse(expression.getExpressionText()))
                .filter(named -> named.in(task).equals(code))
                .isPresent();
    }
}
