package org.mingjian.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where the texts and the variables of a process model are. */
final class ModelTexts {

    private static final Set<String> ELSEWHERE = Set.of("in", "out");

    private ModelTexts() {}

    static Map<SequenceFlow, String> conditions(BpmnFile file) {
        Map<SequenceFlow, String> conditions = new LinkedHashMap<>();
        file.all(SequenceFlow.class).forEach(flow -> {
            if (flow.getConditionExpression() != null) {
                conditions.put(flow, flow.getConditionExpression().getTextContent());
            }
        });
        return conditions;
    }

    /** Every text of a node with an expression in it; mappings of a call activity and nested nodes are not its own. */
    static List<String> expressions(FlowNode node) {
        List<String> texts = new ArrayList<>();
        collect(node.getDomElement(), node, texts);
        return texts;
    }

    private static void collect(DomElement element, ModelElementInstance owner, List<String> texts) {
        for (String attribute : List.of(
                "name",
                "candidateGroups",
                "candidateUsers",
                "assignee",
                "dueDate",
                "followUpDate",
                "priority",
                "collection",
                "resultVariable",
                "calledElement")) {
            keep(element.getAttribute(attribute), texts);
            keep(element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute), texts);
        }
        if (element.getChildElements().isEmpty()) {
            keep(element.getTextContent(), texts);
        }
        for (DomElement child : element.getChildElements()) {
            ModelElementInstance instance = child.getModelElementInstance();
            boolean nested = instance instanceof FlowNode || instance instanceof SequenceFlow;
            if (!nested && !ELSEWHERE.contains(child.getLocalName())) {
                collect(child, owner, texts);
            }
        }
    }

    private static void keep(String text, List<String> texts) {
        if (text != null && (text.contains("${") || text.contains("#{"))) {
            texts.add(text.strip());
        }
    }

    /** The variables that the model itself sets. */
    static Set<String> sets(BpmnFile file) {
        Set<String> sets = new TreeSet<>();
        file.all(CamundaInputParameter.class).forEach(parameter -> sets.add(parameter.getCamundaName()));
        file.all(CamundaOutputParameter.class).forEach(parameter -> sets.add(parameter.getCamundaName()));
        file.all(MultiInstanceLoopCharacteristics.class).forEach(loop -> {
            if (loop.getCamundaElementVariable() != null) {
                sets.add(loop.getCamundaElementVariable());
            }
        });
        file.all(ErrorEventDefinition.class)
                .forEach(error -> Stream.of(error.getCamundaErrorCodeVariable(), error.getCamundaErrorMessageVariable())
                        .filter(Objects::nonNull)
                        .forEach(sets::add));
        file.all(BusinessRuleTask.class).forEach(task -> {
            sets.add("decisionResult");
            if (task.getCamundaResultVariable() != null) {
                sets.add(task.getCamundaResultVariable());
            }
        });
        return sets;
    }
}
