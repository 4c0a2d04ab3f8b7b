package org.mingjian.contract;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** A process model with its path from the root of the project and the word of its module. */
record BpmnFile(
        String path,
        String module,
        BpmnModelInstance model,
        Process process,
        String id,
        Map<String, List<SequenceFlow>> flowsBySource) {

    static BpmnFile read(String path, byte[] bytes) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        Map<String, List<SequenceFlow>> flowsBySource = model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(flow -> flow.getAttributeValue("sourceRef")));
        return new BpmnFile(path, House.module(path), model, process, process.getId(), flowsBySource);
    }

    /** The file name without ending. */
    String word() {
        return House.word(path);
    }

    <T extends BpmnModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The flow nodes in the order of the file, those of a sub-process after it. */
    List<FlowNode> nodes() {
        return nodes(process().getFlowElements()).toList();
    }

    private static Stream<FlowNode> nodes(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(node -> Stream.concat(
                        Stream.of(node),
                        node instanceof SubProcess inner ? nodes(inner.getFlowElements()) : Stream.of()));
    }

    /** The ids of the forms that people fill in here, the start form among them. */
    List<String> forms() {
        return Stream.concat(
                        all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef),
                        all(UserTask.class).stream().map(UserTask::getCamundaFormRef))
                .filter(form -> form != null)
                .toList();
    }

    Optional<String> startForm() {
        return process().getChildElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null)
                .findFirst();
    }

    static List<CamundaIn> ins(CallActivity call) {
        return extensions(call, CamundaIn.class);
    }

    static List<CamundaOut> outs(CallActivity call) {
        return extensions(call, CamundaOut.class);
    }

    static Optional<String> property(BaseElement element, String name) {
        return extensions(element, CamundaProperties.class).stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    static <T extends BpmnModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : List.copyOf(element.getExtensionElements().getChildElementsByType(type));
    }

    /** The text of the documentation, or nothing. */
    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** The expression of the timer on a boundary event, if it has one. */
    static Optional<String> timer(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .map(timer -> timer.getTimeDate() != null
                        ? timer.getTimeDate().getTextContent().strip()
                        : timer.getTextContent().strip())
                .findFirst();
    }

    /** The flows that leave this node, also where the node itself does not list them. */
    List<SequenceFlow> outgoing(FlowNode node) {
        return flowsBySource.getOrDefault(node.getId(), List.of());
    }

    /** The boundary timers on this node. */
    List<BoundaryEvent> timersOn(FlowNode node) {
        return all(BoundaryEvent.class).stream()
                .filter(event ->
                        node.equals(event.getAttachedTo()) && timer(event).isPresent())
                .toList();
    }
}
