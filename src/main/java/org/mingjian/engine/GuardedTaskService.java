package org.mingjian.engine;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The right to work on a task, in an office's terms: take it for oneself, give back one's own, complete it by its form.
 *
 * <p>The engine takes the same right for more: to claim in another's name, to take a task away, or to raise an error of
 * the model. For a user the first two need the right to assign, and the third is refused.
 */
class GuardedTaskService extends TaskServiceImpl {

    @Override
    public void claim(String taskId, @Nullable String userId) {
        @Nullable String user = currentUser();
        if (userId == null) {
            refuseToDrop(taskId);
        }
        if (user == null || user.equals(userId)) {
            take(taskId, userId);
        } else {
            setAssignee(taskId, userId);
        }
    }

    /** Of two people at once one gets the task, and the other reads why not. */
    private void take(String taskId, @Nullable String userId) {
        try {
            super.claim(taskId, userId);
        } catch (TaskAlreadyClaimedException e) {
            throw taken();
        } catch (NullValueException e) {
            throw new Refusal("该任务不存在，或已由他人办结，请刷新任务列表");
        } catch (RuntimeException e) {
            throw Collision.isBehind(e) ? taken() : e;
        }
    }

    private static Refusal taken() {
        return new Refusal("该任务已由他人领取，请刷新任务列表");
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null && isMine(taskId)) {
            refuseToDrop(taskId);
            commandExecutor.execute(new ClaimTaskCmd(taskId, null));
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        handleBpmnError(taskId, errorCode, null, null);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, @Nullable String errorMessage) {
        handleBpmnError(taskId, errorCode, errorMessage, null);
    }

    @Override
    public void handleBpmnError(
            String taskId, String errorCode, @Nullable String errorMessage, @Nullable Map<String, Object> variables) {
        refuseUsers("不能以出错方式结束任务，请通过表单办理");
        super.handleBpmnError(taskId, errorCode, errorMessage, variables);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        handleEscalation(taskId, escalationCode, null);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
        refuseUsers("不能以升级方式结束任务，请通过表单办理");
        super.handleEscalation(taskId, escalationCode, variables);
    }

    /** Else it would be open to everybody, and go to the owner all the same when one of them has done it. */
    private void refuseToDrop(String taskId) {
        if (currentUser() != null
                && createTaskQuery()
                                .taskId(taskId)
                                .taskDelegationState(DelegationState.PENDING)
                                .count()
                        > 0) {
            throw new Refusal("该任务系受委派办理，不能放弃领取；不能办理的，请在“案卷”页退回委派");
        }
    }

    private boolean isMine(String taskId) {
        @Nullable String user = currentUser();
        @Nullable
        Task task = user == null
                ? null
                : createTaskQuery().taskId(taskId).taskAssignee(user).singleResult();
        return task != null;
    }

    private void refuseUsers(String reason) {
        if (currentUser() != null) {
            throw new AuthorizationException(reason);
        }
    }

    private @Nullable String currentUser() {
        return commandExecutor.execute(CommandContext::getAuthenticatedUserId);
    }
}
