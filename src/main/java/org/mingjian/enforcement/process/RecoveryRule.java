package org.mingjian.enforcement.process;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FormRule;
import org.springframework.stereotype.Component;

/** No more is recovered than the decision says (监察法实施条例§240). */
@Component
class RecoveryRule implements FormRule {

    @Override
    public String form() {
        return EnforcementProcess.RECOVER_FORM;
    }

    @Override
    public Optional<String> objection(Map<String, Object> fields, FormContext context) {
        @Nullable String left = context.variables().text(EnforcementProcess.RECOVERY_REMAINING.name());
        BigDecimal amount = new BigDecimal(String.valueOf(fields.get(EnforcementProcess.RECOVERED_AMOUNT.name())));
        return left != null && amount.compareTo(new BigDecimal(left)) > 0
                ? Optional.of("“本次追缴退赔金额”超过尚未追缴的金额")
                : Optional.empty();
    }
}
