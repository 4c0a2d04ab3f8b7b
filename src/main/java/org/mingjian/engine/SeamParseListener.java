package org.mingjian.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Attaches the house to every model at parse time, also to models that nobody has written yet. */
final class SeamParseListener extends AbstractBpmnParseListener {

    private final Submissions submissions;
    private final TaskCard card;
    private final Supplier<List<TaskWitness>> witnesses;
    private final Supplier<List<Cancellation>> cancellations;

    SeamParseListener(
            Submissions submissions,
            TaskCard card,
            Supplier<List<TaskWitness>> witnesses,
            Supplier<List<Cancellation>> cancellations) {
        this.submissions = submissions;
        this.card = card;
        this.witnesses = witnesses;
        this.cancellations = cancellations;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity model) {
        ExecutionListener ended = execution -> {
            if (((ExecutionEntity) execution).isCanceled()) {
                cancellations.get().stream()
                        .filter(cancellation -> cancellation.model().equals(model.getKey()))
                        .forEach(cancellation -> cancellation.cancelled(execution));
            }
        };
        model.addBuiltInListener(ExecutionListener.EVENTNAME_END, ended);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl startEvent) {
        if (scope == scope.getProcessDefinition()) {
            ExecutionListener check = submissions::started;
            startEvent.addBuiltInListener(ExecutionListener.EVENTNAME_START, check);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskListener created = task -> {
            card.write(task);
            witnesses.get().forEach(witness -> witness.created(task));
        };
        TaskListener cancelled = task -> witnesses.get().forEach(witness -> witness.cancelled(task));
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, cancelled);
    }
}
