package org.mingjian.lifecycle.process;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** A report about the office's own chief goes straight to the upper level and is not kept here (检举控告工作规则§15). */
@Component
class OwnChiefRule implements FormRule {

    @Override
    public String form() {
        return "lifecycle-register-clue";
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        return Boolean.TRUE.equals(fields.get(LifecycleProcess.ABOUT_OWN_CHIEF.name()))
                ? Optional.of(
                        "“反映本机关主要负责人”（aboutOwnChief）：此类检举控告不得在本平台登记，" + "应当径送上一级纪检监察机关信访部门（《纪检监察机关处理检举控告工作规则》第15条）")
                : Optional.empty();
    }
}
