package org.mingjian.filing.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.ChoiceSource.VariableReader;
import org.mingjian.engine.FormRule;
import org.mingjian.filing.FilingKind;
import org.springframework.stereotype.Component;

/** 立案类别: only what the person can receive may be proposed. */
@Component
class FilingKindRule implements FormRule {

    @Override
    public String form() {
        return "filing-write-report";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        return FilingKind.valueOf(String.valueOf(fields.get(FilingProcess.FILING_KIND.name())))
                .objection(
                        is(context.variables(), FilingProcess.PARTY_MEMBER.name()),
                        is(context.variables(), FilingProcess.PUBLIC_OFFICIAL.name()))
                .map(reason -> "“立案类别”：" + reason);
    }

    private static boolean is(VariableReader variables, String name) {
        return "true".equals(variables.text(name));
    }
}
