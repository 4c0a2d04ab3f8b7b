package org.mingjian.verification.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** A measure that the approved plan does not have needs an approval of its own (监督执纪工作规则§34). */
@Component
class UsedMeasuresRule implements FormRule {

    @Override
    public String form() {
        return "verification-conduct";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        List<String> added = new ArrayList<>(keys(fields.get(VerificationProcess.USED_MEASURES.name())));
        added.removeAll(keys(context.variables().value(VerificationProcess.PLANNED_MEASURES.name())));
        return added.isEmpty() || fields.containsKey(VerificationProcess.ADDED_MEASURES_APPROVAL.name())
                ? Optional.empty()
                : Optional.of("“使用的措施”中有方案以外的措施，应当填写“方案以外措施的批准情况”（《监督执纪工作规则》第34条）");
    }

    private static List<String> keys(@Nullable Object list) {
        return Arrays.asList(Objects.toString(list, "").split(",", -1));
    }
}
