package org.mingjian.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.jspecify.annotations.Nullable;

/**
 * Completes a task the house's way: the right person, a form that fits, a witness in the same transaction.
 *
 * @param sent what the client sent
 * @param then the engine's own command, made for the checked fields
 */
record SubmitTask<T>(
        String taskId,
        Map<String, @Nullable Object> sent,
        Forms forms,
        Supplier<List<TaskWitness>> witnesses,
        Function<Map<String, Object>, Command<T>> then)
        implements Command<T> {

    /** The user who completed the latest task, kept in the scope of the process for the approvals that follow. */
    static final String LAST_ACTOR = "lastActor";

    private static final String LOCK_CASE =
            """
            select id_ from act_ru_execution where id_ = (
                select instance.root_proc_inst_id_ from act_ru_task task
                join act_ru_execution instance on instance.id_ = task.proc_inst_id_
                where task.id_ = ?)
            for update""";

    @Override
    public T execute(CommandContext command) {
        awaitTurn(command);
        @Nullable TaskEntity task = command.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new Refusal("该任务不存在，或已由他人办结，请刷新任务列表");
        }
        command.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        @Nullable String user = command.getAuthenticatedUserId();
        if (user != null) {
            admit(task, user);
        }
        Optional<FormSchema> schema = forms.of(task);
        Map<String, Object> fields = schema.isPresent()
                ? forms.accept(schema.get(), sent, Forms.context(task))
                : FormValues.withoutNulls(sent);
        if (user != null && task.getProcessInstance() != null) {
            task.getProcessInstance().setVariable(LAST_ACTOR, user);
        }
        Command<T> end = then.apply(fields);
        boolean delegated = task.getDelegationState() == DelegationState.PENDING;
        refuseWrongEnd(delegated, end);
        for (TaskWitness witness : witnesses.get()) {
            if (delegated) {
                witness.resolved(task, user, fields);
            } else {
                witness.completed(task, user, fields);
            }
        }
        return end.execute(command);
    }

    /** What was delegated goes back to its owner, and nothing else does; the engine itself looks at neither. */
    private static void refuseWrongEnd(boolean delegated, Command<?> end) {
        if (delegated && end instanceof CompleteTaskCmd && !(end instanceof ResolveTaskCmd)) {
            throw new Refusal("该任务系受委派办理，请通过表单提交，提交后交回委派人办结");
        }
        if (!delegated && end instanceof ResolveTaskCmd) {
            throw new Refusal("该任务未被委派，请通过表单办理");
        }
    }

    /** One submission after another in a case: what this one reads stays true until it is stored. */
    private void awaitTurn(CommandContext command) {
        Connection connection = command.getDbSqlSession().getSqlSession().getConnection();
        try (PreparedStatement lock = connection.prepareStatement(LOCK_CASE)) {
            lock.setString(1, taskId);
            lock.execute();
        } catch (SQLException e) {
            throw new ProcessEngineException(e);
        }
    }

    private void admit(TaskEntity task, String user) {
        if (task.getAssignee() != null && !task.getAssignee().equals(user)) {
            throw new AuthorizationException("该任务已由他人领取，您不能提交");
        }
        if (task.getAssignee() == null) {
            task.setAssignee(user);
        }
    }
}
