package org.mingjian.handling.process;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * 可以重复经过 whether a case may come through an element of a model a second time.
 *
 * <p>It may where people act or approve, where a way is chosen or a table is read; and through a service task only if the
 * model says so by the extension property {@code repeatable}: by default what a service task does (a number is drawn, a
 * decision is on record) is done once. Where ways part or join there is more than one place at which the case is, and
 * none is touched from another.
 */
final class Passage {

    /** The extension property of a service task that may run again for the same piece of work. */
    private static final String REPEATABLE = "repeatable";

    private static final String APPROVAL = "approval";

    private Passage() {}

    static boolean isOpen(FlowNode element) {
        if (element instanceof SubProcess) {
            return !isRepeatedForEach(element);
        }
        return element instanceof UserTask
                || element instanceof BusinessRuleTask
                || element instanceof ExclusiveGateway
                || element instanceof StartEvent start
                        && start.getEventDefinitions().isEmpty()
                || element instanceof EndEvent end && end.getEventDefinitions().isEmpty()
                || isApproval(element)
                || element instanceof ServiceTask && isRepeatable(element);
    }

    /** Whether the case waits here for people. */
    static boolean waits(FlowNode element) {
        return element instanceof UserTask || element instanceof CallActivity;
    }

    /** One for each of several people, at once or one after another. */
    static boolean isRepeatedForEach(ModelElementInstance element) {
        return element instanceof Activity activity && activity.getLoopCharacteristics() != null;
    }

    private static boolean isApproval(FlowNode element) {
        return element instanceof CallActivity call && APPROVAL.equals(call.getCalledElement());
    }

    private static boolean isRepeatable(BaseElement element) {
        return element.getExtensionElements() != null
                && element.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .anyMatch(property -> REPEATABLE.equals(property.getCamundaName())
                                && "true".equals(property.getCamundaValue()));
    }
}
