package org.mingjian.desk;

import java.util.Optional;
import org.mingjian.desk.Whereabouts.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * 案卷入口: the two ways to a case, by a task that one may see and by the case number. Whoever may not read the case
 * finds the door closed, and does not learn whether there is such a case.
 */
@Component
class CaseDoor {

    /** The path variables {@code door} and {@code id} of every endpoint about a case. */
    static final String PATH = "/{door:tasks|cases}/{id}";

    static final String TASKS = "tasks";

    private final Whereabouts whereabouts;

    CaseDoor(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** @throws ResponseStatusException 404 if there is no such case, or whoever is logged in may not read it */
    Subject open(String door, String id) {
        Optional<Subject> subject = door.equals(TASKS) ? whereabouts.ofTask(id) : whereabouts.ofCase(id);
        return subject.orElseThrow(CaseDoor::closed);
    }

    /**
     * The same for somebody who wants to add something to the case: its assignee, or a candidate of the task. By its
     * number a case can only be read.
     *
     * @throws ResponseStatusException 404 as above, 403 if he may only read
     */
    Subject openToWork(String door, String id) {
        Subject subject = open(door, id);
        if (!mayWork(door, id)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有该任务的承办人和候选人可以在案卷中增加、撤回材料和制作文书");
        }
        return subject;
    }

    /** Whether {@link #openToWork} would let him in. */
    boolean mayWork(String door, String id) {
        return door.equals(TASKS) && whereabouts.mayWorkOn(id);
    }

    static ResponseStatusException closed() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "没有该任务的案卷，或者您无权查看");
    }
}
