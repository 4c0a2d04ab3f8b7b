package org.mingjian.desk;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.mingjian.engine.Refusal;
import org.mingjian.handling.Actions;
import org.mingjian.handling.OwnSteps;
import org.mingjian.handling.OwnSteps.OwnStep;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What whoever is logged in has completed lately, and what of it can be taken back 撤回. */
@RestController
@RequestMapping({"/api/desk/steps", "/camunda/api/mingjian/desk/steps"})
class OwnStepEndpoint {

    private final OwnSteps steps;
    private final Actions actions;

    OwnStepEndpoint(OwnSteps steps, Actions actions) {
        this.steps = steps;
        this.actions = actions;
    }

    @GetMapping
    List<OwnStep> latest(Principal user) {
        return steps.latest(user.getName());
    }

    /** Takes one's own step back; what else a case allows is done from beside the case. */
    @PostMapping("/{id}/actions/take-back")
    Map<String, String> takeBack(
            Principal user, @PathVariable String id, @RequestBody Map<String, List<String>> entries) {
        return steps.occasion(id, user.getName())
                .map(occasion -> Map.of("message", actions.carryOut("take-back", occasion, entries)))
                .orElseThrow(() -> new Refusal("该步骤已不能撤回：下一步已有人办理，或者不是您在本案最后办结的步骤"));
    }
}
