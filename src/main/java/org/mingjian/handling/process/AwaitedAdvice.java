package org.mingjian.handling.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Refusal;
import org.mingjian.engine.TaskWitness;
import org.mingjian.handling.OpinionRequests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A task waits for the opinions asked for; if it ends otherwise, they are no longer wanted. */
@Component
class AwaitedAdvice implements TaskWitness {

    private final OpinionRequests requests;
    private final ObjectProvider<Advice> advice;

    AwaitedAdvice(OpinionRequests requests, ObjectProvider<Advice> advice) {
        this.requests = requests;
        this.advice = advice;
    }

    @Override
    public void completed(DelegateTask task, @Nullable String userId, Map<String, Object> fields) {
        int awaited = requests.awaited(task.getId()).size();
        if (awaited > 0) {
            throw new Refusal("本任务已请他人加签，尚有" + awaited + "份意见未提出，请待意见提出后再提交，或者先撤销加签");
        }
    }

    @Override
    public void cancelled(DelegateTask task) {
        advice.getObject().callOffAll(task.getId());
    }
}
