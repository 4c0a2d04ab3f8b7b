package org.mingjian.desk;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.mingjian.handling.Actions;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What whoever is logged in may do with a task or a case, beside filling in its form. */
@RestController
@RequestMapping({"/api/desk" + CaseDoor.PATH + "/actions", "/camunda/api/mingjian/desk" + CaseDoor.PATH + "/actions"})
class ActionEndpoint {

    private final CaseDoor doors;
    private final Actions actions;

    ActionEndpoint(CaseDoor doors, Actions actions) {
        this.doors = doors;
        this.actions = actions;
    }

    @GetMapping
    List<Offer> offers(Principal user, @PathVariable String door, @PathVariable String id) {
        return actions.offers(occasion(user, door, id));
    }

    /** @param entries the values of each field by its key */
    @PostMapping("/{name}")
    Map<String, String> carryOut(
            Principal user,
            @PathVariable String door,
            @PathVariable String id,
            @PathVariable String name,
            @RequestBody Map<String, List<String>> entries) {
        return Map.of("message", actions.carryOut(name, occasion(user, door, id), entries));
    }

    private Occasion occasion(Principal user, String door, String id) {
        String caseNumber = doors.open(door, id).caseNumber();
        return new Occasion(caseNumber, door.equals(CaseDoor.TASKS) ? id : null, user.getName());
    }
}
