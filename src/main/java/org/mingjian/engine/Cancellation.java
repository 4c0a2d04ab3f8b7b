package org.mingjian.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Hears when a case leaves a process of one model in the middle, because something outside called it off. */
public interface Cancellation {

    /** The key of the model, such as {@code inquiry}. */
    String model();

    /** The process is being taken down; its variables can still be read. Runs in the transaction that calls it off. */
    void cancelled(DelegateExecution execution);
}
