package org.mingjian.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 办理现场: what the process engine knows of a case, for the person who is logged in. */
public interface Whereabouts {

    /** The case that a task belongs to; empty if the person may not see the task, or it belongs to no case. */
    Optional<Subject> ofTask(String taskId);

    /** The case with this number; empty if the person may not read it. */
    Optional<Subject> ofCase(String caseNumber);

    /** Whether the person may complete the task: its assignee, or a candidate as long as it has none. */
    boolean mayWorkOn(String taskId);

    /** The name of a stage or model by its key, the key itself if there is none. */
    String nameOf(String model);

    /** The models a case has gone through, in the order it first came to them. */
    List<Model> models(String caseNumber);

    /** The way a case has taken through one of its models; empty if it has not been there. */
    Optional<Way> way(String caseNumber, String definitionId);

    /** The open tasks of the person. */
    Counts counts();

    /** A case by its number, and the person it is about. */
    record Subject(String caseNumber, @Nullable String name, @Nullable String organisation) {}

    /** @param current whether the case is in it now */
    record Model(String definitionId, String name, boolean current) {}

    /**
     * @param xml the BPMN diagram
     * @param done the ids of elements that were left
     * @param open the ids of elements where the case is now
     */
    record Way(String name, String xml, List<String> done, List<String> open) {}

    /** The same three lists as in Tasklist: my tasks, due within ten days, overdue. */
    record Counts(long mine, long dueSoon, long overdue) {}
}
