package org.mingjian.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** Hears of every submitted form, in the transaction that submits it. */
public interface TaskWitness {

    /** A user task is being completed by {@code userId} with these checked fields. */
    default void completed(DelegateTask task, @Nullable String userId, Map<String, Object> fields) {}

    /** A delegated task goes back to its owner, with these checked fields filled in by {@code userId} for him. */
    default void resolved(DelegateTask task, @Nullable String userId, Map<String, Object> fields) {}

    /** A user task has begun to wait for somebody. */
    default void created(DelegateTask task) {}

    /** A user task no longer waits, because the work it belongs to was called off. */
    default void cancelled(DelegateTask task) {}

    /** A process with a start form was started by {@code userId}; runs when the start event is left. */
    default void started(DelegateExecution execution, @Nullable String userId, Map<String, Object> fields) {}
}
