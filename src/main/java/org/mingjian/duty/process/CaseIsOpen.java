package org.mingjian.duty.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** Recusal is asked for while a case runs. */
@Component
class CaseIsOpen implements FormRule {

    private final CaseFiles files;

    CaseIsOpen(CaseFiles files) {
        this.files = files;
    }

    @Override
    public String form() {
        return "duty-request-recusal";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        return files.find(String.valueOf(fields.get("caseNumber")))
                        .filter(CaseFile::open)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("“案号”没有对应的在办案件");
    }
}
