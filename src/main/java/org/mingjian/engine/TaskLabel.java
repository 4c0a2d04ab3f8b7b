package org.mingjian.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** 任务名称 what a task is called where no person may be named, such as in a message. */
public final class TaskLabel {

    private TaskLabel() {}

    /** The label of the model, as long as it is fixed text: a computed name could carry a person's. */
    public static String of(DelegateTask task) {
        String label =
                Objects.requireNonNullElse(task.getBpmnModelElementInstance().getName(), "");
        return label.isBlank() || label.contains("${") || label.contains("#{") ? "待办任务" : label;
    }
}
