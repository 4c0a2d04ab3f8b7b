package org.mingjian.investigation.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FactSource;
import org.mingjian.investigation.InvestigationMeasure;
import org.mingjian.investigation.Investigations;
import org.springframework.stereotype.Component;

/** The register of measures 使用措施登记表 of a case under investigation, as {@code measuresText}. */
@Component
class InvestigationFacts implements FactSource {

    private final Investigations investigations;

    InvestigationFacts(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public Set<String> names() {
        return Set.of(InvestigationProcess.MEASURES_TEXT);
    }

    @Override
    public Optional<Object> fact(String name, FormContext context) {
        @Nullable String caseNumber = context.caseNumber();
        if (caseNumber == null || context.variables().text(InvestigationProcess.INVESTIGATION_PERIOD.name()) == null) {
            return Optional.empty();
        }
        String register = investigations.measures(caseNumber).stream()
                .map(InvestigationFacts::line)
                .collect(Collectors.joining("；"));
        return Optional.of(register.isEmpty() ? "无" : register);
    }

    private static String line(InvestigationMeasure measure) {
        return measure.name() + "（" + measure.level().label() + measure.approvedOn() + "批准）";
    }
}
