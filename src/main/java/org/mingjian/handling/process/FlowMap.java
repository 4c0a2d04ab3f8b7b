package org.mingjian.handling.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * 流程图 the ways through one model, with its sub-processes laid open: what lies before a step, and between two of them.
 *
 * <p>Whether a case may go a piece of the way again is read from the model alone, see {@link Passage}.
 */
final class FlowMap {

    private final Map<String, FlowNode> nodes;
    private final Map<String, Set<String>> next = new HashMap<>();

    private FlowMap(Map<String, FlowNode> nodes) {
        this.nodes = nodes;
        nodes.forEach(
                (id, node) -> next.put(id, following(node).map(FlowNode::getId).collect(Collectors.toSet())));
    }

    /** @param process the id of the process in the model */
    static FlowMap of(BpmnModelInstance model, String process) {
        ModelElementInstance root = model.getModelElementById(process);
        return new FlowMap(model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> scopes(node).contains(root))
                .collect(Collectors.toMap(FlowNode::getId, Function.identity())));
    }

    private static Stream<FlowNode> following(FlowNode node) {
        if (node instanceof SubProcess inside) {
            return Stream.concat(inside.getChildElementsByType(StartEvent.class).stream(), leaving(node));
        }
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess outside) {
            return targets(outside);
        }
        return Stream.concat(targets(node), leaving(node));
    }

    private static Stream<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget);
    }

    /** Ways that interrupt an activity; those that run beside it, such as warnings, change nothing of the case's way. */
    private static Stream<FlowNode> leaving(FlowNode node) {
        ModelElementInstance scope = node.getParentElement();
        return scope.getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.cancelActivity() && node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
    }

    /**
     * Whether work can soundly be sent back to {@code step} from {@code current}: the step comes first, lies in the
     * sub-process of the current one or further in, and all that lies between may be gone through again. Ways that leave
     * the sub-process and come back to it are another round, and do not count.
     */
    boolean leadsBack(String current, String step) {
        return !current.equals(step)
                && isSingleTask(current)
                && isSingleTask(step)
                && encloses(scope(current), node(step))
                && comesBefore(step, current)
                && between(step, current).stream().map(this::node).allMatch(Passage::isOpen);
    }

    /** Whether somebody has to approve between the two. */
    boolean hasApprovalBetween(String step, String current) {
        return between(step, current).stream().anyMatch(id -> node(id) instanceof CallActivity);
    }

    /**
     * Where a completed step leads to at once: all elements up to those where somebody is asked, or where something is
     * done that is done once. These are included.
     */
    Set<String> ahead(String step) {
        return reached(successors(step), id -> Passage.isOpen(node(id)) && !Passage.waits(node(id)));
    }

    boolean isOpen(String element) {
        return Passage.isOpen(node(element));
    }

    boolean waits(String element) {
        return Passage.waits(node(element));
    }

    boolean knows(String element) {
        return nodes.containsKey(element);
    }

    /** A user task that one person does; of one that several do at once, nobody can be sent back to his part. */
    boolean isSingleTask(String element) {
        @Nullable FlowNode node = nodes.get(element);
        return node instanceof UserTask task && !Passage.isRepeatedForEach(task);
    }

    private boolean comesBefore(String step, String current) {
        Set<String> starts = scope(current).getChildElementsByType(StartEvent.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        Predicate<String> inside = inside(current);
        return reached(starts, id -> inside.test(id) && !id.equals(current)).contains(step)
                && reached(successors(step), id -> inside.test(id) && !id.equals(current))
                        .contains(current);
    }

    private Set<String> between(String step, String current) {
        Predicate<String> inside = inside(current);
        Predicate<String> inner = id -> inside.test(id) && !id.equals(step) && !id.equals(current);
        return reached(successors(step), inner).stream()
                .filter(inner)
                .filter(id -> reached(Set.of(id), inner).contains(current))
                .collect(Collectors.toSet());
    }

    /** All elements that can be reached, going on only from those that let one through. */
    private Set<String> reached(Set<String> from, Predicate<String> through) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (through.test(id)) {
                successors(id).stream().filter(reached::add).forEach(open::add);
            }
        }
        return reached;
    }

    /** Whether an element lies in the sub-process, or the process, of this one. */
    private Predicate<String> inside(String element) {
        ModelElementInstance scope = scope(element);
        return id -> scopes(node(id)).contains(scope);
    }

    private ModelElementInstance scope(String element) {
        return node(element).getParentElement();
    }

    private static boolean encloses(ModelElementInstance scope, FlowNode inner) {
        List<ModelElementInstance> scopes = scopes(inner);
        int depth = scopes.indexOf(scope);
        return depth >= 0 && scopes.subList(0, depth).stream().noneMatch(Passage::isRepeatedForEach);
    }

    /** The sub-processes around an element, from the inside, and its process. */
    private static List<ModelElementInstance> scopes(ModelElementInstance element) {
        return Stream.iterate(
                        element.getParentElement(), scope -> scope != null, ModelElementInstance::getParentElement)
                .toList();
    }

    private Set<String> successors(String id) {
        return next.getOrDefault(id, new HashSet<>());
    }

    private FlowNode node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }
}
