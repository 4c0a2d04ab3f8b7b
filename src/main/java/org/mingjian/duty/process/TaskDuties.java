package org.mingjian.duty.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.duty.Policies;
import org.mingjian.duty.Policy;
import org.mingjian.duty.Recusals;
import org.mingjian.duty.Work;
import org.mingjian.engine.Variable;
import org.mingjian.people.Officer;
import org.mingjian.people.People;
import org.springframework.stereotype.Component;

/**
 * Gathers what the policies need to know of a task.
 *
 * <p>A model says two things by extension properties of a user task: {@code incompatibleWith}, the elements or stages of
 * the case whose actors must not work on it; and {@code excludes}, whether {@code proposer} or {@code approvers} of the
 * matter it decides must not.
 */
@Component
class TaskDuties {

    static final String INCOMPATIBLE_WITH = "incompatibleWith";
    static final String EXCLUDES = "excludes";

    private static final Variable<String> PROPOSER = Variable.of("proposer", String.class);
    private static final Variable<List<String>> APPROVERS = Variable.listOf("approvers");

    private final People people;
    private final CaseRecords records;
    private final Recusals recusals;
    /** By version of the model and task: a deployed model does not change. */
    private final Map<String, Declared> declared = new ConcurrentHashMap<>();

    TaskDuties(People people, CaseRecords records, Recusals recusals) {
        this.people = people;
        this.records = records;
        this.recusals = recusals;
    }

    /** The reason in Chinese why {@code userId} may not work on the task; empty if nothing is against it. */
    Optional<String> refusal(DelegateTask task, String userId) {
        return task.getExecution() == null
                ? Optional.empty()
                : Policies.against(work(task), new Officer(userId, people.nameOf(userId)))
                        .map(Policy::refusal);
    }

    Work work(DelegateTask task) {
        @Nullable String caseNumber = task.getExecution().getProcessBusinessKey();
        Declared declared = this.declared.computeIfAbsent(
                task.getProcessDefinitionId() + " " + task.getTaskDefinitionKey(), any -> Declared.of(task));
        return new Work(
                Subject.nameIn(task.getExecution()).orElse(null),
                declared.excludes().contains(PROPOSER.name())
                        ? PROPOSER.find(task).orElse(null)
                        : null,
                declared.excludes().contains(APPROVERS.name())
                        ? Set.copyOf(APPROVERS.find(task).orElse(List.of()))
                        : Set.of(),
                caseNumber == null ? Set.of() : records.actorsOf(caseNumber, declared.incompatibleWith()),
                caseNumber == null ? Set.of() : recusals.recusedFrom(caseNumber));
    }

    /** What a task says in its model. */
    private record Declared(List<String> excludes, List<String> incompatibleWith) {

        static Declared of(DelegateTask task) {
            UserTask element = (UserTask) task.getBpmnModelElementInstance();
            return new Declared(words(element, EXCLUDES), words(element, INCOMPATIBLE_WITH));
        }

        private static List<String> words(UserTask element, String property) {
            @Nullable ExtensionElements extensions = element.getExtensionElements();
            return extensions == null
                    ? List.of()
                    : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                            .flatMap(properties -> properties.getCamundaProperties().stream())
                            .filter(entry -> property.equals(entry.getCamundaName()))
                            .flatMap(entry ->
                                    Arrays.stream(entry.getCamundaValue().split(",", -1)))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList();
        }
    }
}
