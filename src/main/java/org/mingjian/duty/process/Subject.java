package org.mingjian.duty.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Variable;

/** 被反映人 the person named in the case that a task belongs to. */
final class Subject {

    private static final Variable<String> SUBJECT_NAME = Variable.of("subjectName", String.class);

    private Subject() {}

    /** Looks in the task's own process, then in those that called it, then in the case that a request is about. */
    static Optional<String> nameIn(DelegateExecution execution) {
        for (@Nullable ExecutionEntity scope = (ExecutionEntity) execution; scope != null; scope = caller(scope)) {
            Optional<String> name = SUBJECT_NAME.find(scope);
            if (name.isPresent()) {
                return name;
            }
        }
        return nameInCase(execution);
    }

    private static @Nullable ExecutionEntity caller(ExecutionEntity scope) {
        return scope.getProcessInstance().getSuperExecution();
    }

    private static Optional<String> nameInCase(DelegateExecution execution) {
        @Nullable String caseNumber = execution.getProcessBusinessKey();
        if (caseNumber == null) {
            return Optional.empty();
        }
        return nameInCase(caseNumber, execution.getProcessEngineServices().getRuntimeService());
    }

    /** As the processes say that run for the case now. */
    static Optional<String> nameInCase(String caseNumber, RuntimeService runtime) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .list()
                .stream()
                .map(instance -> ((ExecutionEntity) instance))
                .flatMap(instance -> SUBJECT_NAME.find(instance).stream())
                .findFirst();
    }
}
