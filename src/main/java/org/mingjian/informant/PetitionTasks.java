package org.mingjian.informant;

import java.util.Optional;

/** 信访任务 the open tasks of the petition office about a report under a real name, for the person who is logged in. */
public interface PetitionTasks {

    /**
     * The number of the case that a task belongs to.
     *
     * @return empty unless the person may work on the task, it is one of the petition office, and the report was made
     *     under a real name
     */
    Optional<String> caseOf(String taskId);
}
