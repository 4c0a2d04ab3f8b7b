package org.mingjian.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Decides who may work on a task, whatever interface is used. Asked at offer, claim, assignment, delegation and completion. */
public interface TaskGuard {

    /** The reason in Chinese why {@code userId} may not work on the task, or empty if nothing is against it. */
    Optional<String> refusal(DelegateTask task, String userId);
}
