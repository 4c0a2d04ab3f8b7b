package org.mingjian.investigation.process;

import static org.mingjian.investigation.process.InvestigationProcess.INVESTIGATION_LEADER;
import static org.mingjian.investigation.process.InvestigationProcess.INVESTIGATION_TEAM;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** 审查调查组组长: one of the team. */
@Component
class InvestigationTeamRule implements FormRule {

    @Override
    public String form() {
        return "investigation-form-team";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        String team = String.valueOf(fields.get(INVESTIGATION_TEAM.name()));
        String leader = String.valueOf(fields.get(INVESTIGATION_LEADER.name()));
        return Arrays.asList(team.split(",", -1)).contains(leader)
                ? Optional.empty()
                : Optional.of("“审查调查组组长”应当是审查调查组成员");
    }
}
