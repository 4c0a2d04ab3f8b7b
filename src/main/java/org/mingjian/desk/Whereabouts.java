package org.mingjian.desk;

import java.util.List;
import java.util.Optional;

/** 办理现场: what the process engine knows of a case, for the person who is logged in. */
public interface Whereabouts {

    /** The login of the person. */
    String reader();

    /** The number of the case that a task belongs to; empty if the person may not see the task, or it belongs to none. */
    Optional<String> ofTask(String taskId);

    /** Whether the person may see every open task, by the rights of {@code access/rights.yaml}. */
    boolean seesAllTasks();

    /**
     * SQL that selects the numbers of the cases with an open task that {@code :reader}, or somebody in the groups
     * {@code :groups}, may see, apart from the steps {@code :requests}.
     */
    String casesOfVisibleTasks();

    /**
     * Whether the person works in the case by this task: its assignee, or a candidate as long as it has none. Not by a
     * request of one's own, nor by an opinion that somebody else has asked for.
     */
    boolean mayWorkOn(String taskId);

    /** Whether the task is a step of a request, see {@link org.mingjian.handling.RequestSteps}. */
    boolean isRequest(String taskId);

    /** The name of a stage or model by its key, the key itself if there is none. */
    String nameOf(String model);

    /** The models a case has gone through, in the order it first came to them. */
    List<Model> models(String caseNumber);

    /** The way a case has taken through one of its models; empty if it has not been there. */
    Optional<Way> way(String caseNumber, String definitionId);

    /** The open tasks of the person. */
    Counts counts();

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
