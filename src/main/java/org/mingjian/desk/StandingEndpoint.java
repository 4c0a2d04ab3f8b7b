package org.mingjian.desk;

import java.security.Principal;
import java.util.List;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Standings;
import org.mingjian.handling.TaskStanding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** With whom the open tasks of a case are, and what they wait for. */
@RestController
@RequestMapping({"/api/desk" + CaseDoor.PATH + "/standing", "/camunda/api/mingjian/desk" + CaseDoor.PATH + "/standing"})
class StandingEndpoint {

    private final CaseDoor doors;
    private final Standings standings;

    StandingEndpoint(CaseDoor doors, Standings standings) {
        this.doors = doors;
        this.standings = standings;
    }

    @GetMapping
    List<TaskStanding> of(Principal user, @PathVariable String door, @PathVariable String id) {
        String caseNumber = doors.open(door, id).caseNumber();
        return standings.of(new Occasion(caseNumber, door.equals(CaseDoor.TASKS) ? id : null, user.getName()));
    }
}
