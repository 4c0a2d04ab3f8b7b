package org.mingjian.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which flow nodes and sequence flows of the models some test of this run has reached.
 *
 * @param file the model
 * @param all every flow node and sequence flow in it
 * @param missed those that no test reached
 */
record Coverage(String file, Set<String> all, Set<String> missed) {

    private static final Set<String> REACHED = ConcurrentHashMap.newKeySet();

    static void reached(String process, String element) {
        REACHED.add(process + " " + element);
    }

    /** The coverage of each model under this folder. */
    static List<Coverage> of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Coverage> models = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList()) {
                models.add(of(file.toString().replace('\\', '/'), Bpmn.readModelFromFile(file.toFile())));
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Coverage of(String file, BpmnModelInstance model) {
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        Set<String> all = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element instanceof FlowNode || element instanceof SequenceFlow) {
                all.add(element.getId());
                if (!isReached(process, element)) {
                    missed.add(element.getId());
                }
            }
        }
        return new Coverage(file, all, missed);
    }

    /** The engine makes one flow of a link: its throwing event is reached when the flow to it is taken. */
    private static boolean isReached(String process, FlowElement element) {
        if (element instanceof IntermediateThrowEvent event
                && event.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance)) {
            return event.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                    .anyMatch(flow -> event.equals(flow.getTarget()) && isReached(process, flow));
        }
        return REACHED.contains(process + " " + element.getId());
    }

    double share() {
        return all.isEmpty() ? 1 : 1 - (double) missed.size() / all.size();
    }

    String line() {
        return "%5.1f %%  %s%s"
                .formatted(
                        Math.floor(share() * 1000) / 10,
                        file,
                        missed.isEmpty() ? "" : "\n         未经过：" + String.join("、", missed));
    }
}
