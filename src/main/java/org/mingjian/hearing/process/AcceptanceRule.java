package org.mingjian.hearing.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.mingjian.hearing.CaseMaterial;
import org.springframework.stereotype.Component;

/** A case is accepted only with all its papers; what is missing is named (监察法实施条例§221). */
@Component
class AcceptanceRule implements FormRule {

    @Override
    public String form() {
        return "hearing-review-acceptance";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        if (!"ACCEPT".equals(fields.get(HearingProcess.ACCEPTANCE.name()))) {
            return Optional.empty();
        }
        List<CaseMaterial> missing = CaseMaterial.missing(
                Keys.of(fields, HearingProcess.MATERIALS_RECEIVED).stream()
                        .map(CaseMaterial::valueOf)
                        .collect(Collectors.toSet()),
                Boolean.TRUE.equals(context.variables().value(HearingProcess.CRIME_SUSPECTED.name())));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("“已收到的材料”缺少"
                        + missing.stream().map(CaseMaterial::label).collect(Collectors.joining("、"))
                        + "，不能受理；请选择暂缓受理并列明需要补齐的材料（《监察法实施条例》第221条）");
    }
}
