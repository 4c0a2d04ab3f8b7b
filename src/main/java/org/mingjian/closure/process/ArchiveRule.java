package org.mingjian.closure.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** Only a complete file is archived; what is missing is named (监察法实施条例§203). */
@Component
class ArchiveRule implements FormRule {

    private final ClosureDossier dossier;

    ArchiveRule(ClosureDossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public String form() {
        return ClosureProcess.ARCHIVE_FORM;
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        String items = String.valueOf(fields.get(ClosureProcess.ARCHIVED_ITEMS.name()));
        List<String> missing = dossier.of(context.variables()).missing(Arrays.asList(items.split(",", -1)));
        return missing.isEmpty() ? Optional.empty() : Optional.of("“案卷目录”：归档材料不齐，缺少：" + String.join("；", missing));
    }
}
