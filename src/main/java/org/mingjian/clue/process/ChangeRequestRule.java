package org.mingjian.clue.process;

import static org.mingjian.clue.process.ClueChangeProcess.CASE_NUMBER;
import static org.mingjian.clue.process.ClueChangeProcess.NEW_DISPOSAL_MODE;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.clue.Disposal;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;

/** Refuses a request that changes nothing, comes too late, or is the second one, before it is made. */
record ChangeRequestRule(String form, CaseFiles files, RunningChanges running) implements FormRule {

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        @Nullable Object mode = fields.get(NEW_DISPOSAL_MODE.name());
        if (mode == null) {
            return Optional.empty(); // the request is withdrawn
        }
        Object number = fields.getOrDefault(CASE_NUMBER.name(), String.valueOf(context.caseNumber()));
        @Nullable
        Disposal present = files.find(number.toString())
                .map(CaseFile::stage)
                .map(ClueChangeProcess.STAGES::get)
                .orElse(null);
        if (present == null) {
            return Optional.of("该案件已不在谈话函询、初步核实阶段，不能变更处置方式");
        }
        if (present.name().equals(mode)) {
            return Optional.of("变更后的处置方式与现处置方式相同");
        }
        return form.equals(ClueChangeProcess.REQUEST_FORM) && running.of(number.toString())
                ? Optional.of("该案件已有正在审批的变更申请，不能重复提出")
                : Optional.empty();
    }
}
