package org.mingjian.desk;

import java.util.Optional;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
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
    private final Readership readership;
    private final CaseFiles files;

    CaseDoor(Whereabouts whereabouts, Readership readership, CaseFiles files) {
        this.whereabouts = whereabouts;
        this.readership = readership;
        this.files = files;
    }

    /** @throws ResponseStatusException 404 if there is no such case, or whoever is logged in may not read it */
    Opened open(String door, String id) {
        Optional<String> number = door.equals(TASKS)
                ? whereabouts
                        .ofTask(id)
                        .filter(found ->
                                whereabouts.isRequest(id) ? readership.mayRead(found) : !readership.isBarred(found))
                : Optional.of(id).filter(readership::mayRead);
        return number.flatMap(files::find).map(Opened::new).orElseThrow(CaseDoor::closed);
    }

    /**
     * The same for somebody who wants to add something to the case: its assignee, or a candidate of the task. By its
     * number a case can only be read.
     *
     * @throws ResponseStatusException 404 as above, 403 if he may only read
     */
    Opened openToWork(String door, String id) {
        Opened opened = open(door, id);
        if (!mayWork(door, id)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有该任务的承办人和可以领取该任务的人员，可以在案卷中增加、撤回材料和制作文书");
        }
        return opened;
    }

    /** Whether {@link #openToWork} would let him in. */
    boolean mayWork(String door, String id) {
        return door.equals(TASKS) && whereabouts.mayWorkOn(id);
    }

    /**
     * Asked again when the turn in the case has come: a long upload may come to its end when the task has moved on.
     *
     * @throws ResponseStatusException 409 if he may work on it no longer, 404 if he may not even read it
     */
    void stillToWork(String door, String id, String caseNumber) {
        if (!mayWork(door, id) || !open(door, id).caseNumber().equals(caseNumber)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "该任务刚刚办结或者转由他人办理，本次操作未生效");
        }
    }

    static ResponseStatusException closed() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "没有该任务的案卷，或者您无权查看");
    }

    /** A case whose reader may read it. */
    record Opened(CaseFile file) {

        String caseNumber() {
            return file.number();
        }
    }
}
