package org.mingjian.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Everything is drawn, nothing on top of something else, and a line begins and ends at what it connects. */
final class DiagramRule implements Rule {

    /** How far a line may miss the outline, in pixels. */
    private static final double SLACK = 3;

    @Override
    public void check(House house, Findings findings) {
        for (BpmnFile file : house.processes()) {
            Map<FlowNode, BpmnShape> shapes = new HashMap<>();
            file.all(BpmnShape.class).forEach(shape -> {
                if (shape.getBpmnElement() instanceof FlowNode node) {
                    shapes.put(node, shape);
                }
            });
            Map<SequenceFlow, BpmnEdge> edges = new HashMap<>();
            file.all(BpmnEdge.class).forEach(edge -> {
                if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                    edges.put(flow, edge);
                }
            });
            file.all(FlowNode.class).forEach(node -> findings.unless(shapes.containsKey(node), file, node, "没有图形"));
            overlaps(file, shapes, findings);
            file.all(SequenceFlow.class).forEach(flow -> line(file, flow, edges.get(flow), shapes, findings));
        }
    }

    private static void overlaps(BpmnFile file, Map<FlowNode, BpmnShape> shapes, Findings findings) {
        List<FlowNode> nodes = new ArrayList<>(shapes.keySet());
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                FlowNode one = nodes.get(i);
                FlowNode other = nodes.get(j);
                boolean samePlane = shapes.get(one)
                        .getParentElement()
                        .equals(shapes.get(other).getParentElement());
                boolean belong =
                        contains(one, other) || contains(other, one) || attached(one, other) || attached(other, one);
                if (samePlane && !belong && overlap(bounds(shapes, one), bounds(shapes, other))) {
                    boolean first = one.getId().compareTo(other.getId()) < 0;
                    findings.add(file, first ? one : other, "与 " + (first ? other : one).getId() + " 重叠");
                }
            }
        }
    }

    private static boolean contains(ModelElementInstance outer, FlowNode inner) {
        for (ModelElementInstance scope = host(inner); scope != null; scope = scope.getParentElement()) {
            if (scope.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static ModelElementInstance host(FlowNode node) {
        return node.getParentElement();
    }

    private static boolean attached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary && host.equals(boundary.getAttachedTo());
    }

    private static Bounds bounds(Map<FlowNode, BpmnShape> shapes, FlowNode node) {
        return shapes.get(node).getBounds();
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static void line(
            BpmnFile file, SequenceFlow flow, BpmnEdge edge, Map<FlowNode, BpmnShape> shapes, Findings findings) {
        if (edge == null) {
            findings.add(file, flow, "没有连线");
            return;
        }
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        findings.unless(points.size() > 1, file, flow, "连线没有端点");
        if (points.size() > 1 && shapes.containsKey(flow.getSource()) && shapes.containsKey(flow.getTarget())) {
            findings.unless(touches(points.get(0), bounds(shapes, flow.getSource())), file, flow, "连线没有接到起点");
            findings.unless(
                    touches(points.get(points.size() - 1), bounds(shapes, flow.getTarget())), file, flow, "连线没有接到终点");
        }
    }

    private static boolean touches(Waypoint point, Bounds bounds) {
        return point.getX() >= bounds.getX() - SLACK
                && point.getX() <= bounds.getX() + bounds.getWidth() + SLACK
                && point.getY() >= bounds.getY() - SLACK
                && point.getY() <= bounds.getY() + bounds.getHeight() + SLACK;
    }
}
