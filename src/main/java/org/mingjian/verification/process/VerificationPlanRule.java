package org.mingjian.verification.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** 核查组组长 is one of the team. */
@Component
class VerificationPlanRule implements FormRule {

    @Override
    public String form() {
        return "verification-plan";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        String team = Objects.toString(fields.get(VerificationProcess.VERIFICATION_TEAM.name()), "");
        return Arrays.asList(team.split(",", -1)).contains(fields.get(VerificationProcess.TEAM_LEADER.name()))
                ? Optional.empty()
                : Optional.of("“核查组组长”应当从核查组成员中选择");
    }
}
