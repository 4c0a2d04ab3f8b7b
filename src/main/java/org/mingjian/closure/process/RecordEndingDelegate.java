package org.mingjian.closure.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingjian.closure.AccountabilityForm;
import org.mingjian.closure.ClosureKind;
import org.mingjian.closure.Closures;
import org.springframework.stereotype.Component;

/** 登记办结方式和形态: keeps how the case ended and under which form it is counted. */
@Component
class RecordEndingDelegate implements JavaDelegate {

    private final Closures closures;

    RecordEndingDelegate(Closures closures) {
        this.closures = closures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ClosureKind kind = ClosureProcess.CLOSURE_KIND.get(execution);
        Optional<AccountabilityForm> form = form(execution);
        closures.classify(execution.getProcessBusinessKey(), kind, form.orElse(null));
        ClosureProcess.CLOSURE_KIND_NAME.set(execution, kind.label());
        ClosureProcess.CLOSURE_FORM_NAME.set(
                execution, form.map(AccountabilityForm::label).orElse("不归类"));
    }

    private static Optional<AccountabilityForm> form(DelegateExecution execution) {
        return switch (ClosureProcess.CLOSURE_FORM.get(execution)) {
            case ClosureProcess.NONE -> Optional.empty();
            case "SANCTION" -> ClosureProcess.ACCOUNTABILITY_FORM.find(execution);
            default -> Optional.of(AccountabilityForm.valueOf(ClosureProcess.CLOSURE_FORM.get(execution)));
        };
    }
}
