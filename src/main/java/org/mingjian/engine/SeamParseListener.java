package org.mingjian.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Attaches the house to every model at parse time, also to models that nobody has written yet. */
final class SeamParseListener extends AbstractBpmnParseListener {

    private final Submissions submissions;
    private final TaskCard card;
    private final Supplier<List<TaskWitness>> witnesses;

    SeamParseListener(Submissions submissions, TaskCard card, Supplier<List<TaskWitness>> witnesses) {
        this.submissions = submissions;
        this.card = card;
        this.witnesses = witnesses;
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
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created);
    }
}
