package org.mingjian.desk;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The case behind a task, or by its number, for the tab in Tasklist and for programs. Answers 404 to whoever may not
 * read it.
 */
@RestController
@RequestMapping({"/api/desk", "/camunda/api/mingjian/desk"})
class DeskEndpoint {

    private final CaseDoor doors;
    private final CaseDesk desk;

    DeskEndpoint(CaseDoor doors, CaseDesk desk) {
        this.doors = doors;
        this.desk = desk;
    }

    @GetMapping("/counts")
    Whereabouts.Counts counts() {
        return desk.counts();
    }

    @GetMapping(CaseDoor.PATH)
    CaseView of(@PathVariable String door, @PathVariable String id) {
        return desk.of(doors.open(door, id).file());
    }

    @GetMapping(CaseDoor.PATH + "/models/{definitionId}")
    Whereabouts.Way way(@PathVariable String door, @PathVariable String id, @PathVariable String definitionId) {
        return desk.way(doors.open(door, id).caseNumber(), definitionId).orElseThrow(CaseDoor::closed);
    }
}
