package org.mingjian.handling.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class FlowMapTest {

    @Test
    void print() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn")).sorted().forEach(file -> {
                System.out.println("== " + file);
                ways(file).forEach((task, steps) -> System.out.println(task + " <- " + steps));
            });
        }
    }

    static Map<String, List<String>> ways(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        FlowMap map = FlowMap.of(model, process);
        List<String> tasks = model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .toList();
        Map<String, List<String>> ways = new TreeMap<>();
        for (String task : tasks) {
            List<String> steps = tasks.stream()
                    .filter(step -> map.leadsBack(task, step))
                    .map(step -> step + (map.hasApprovalBetween(step, task) ? "*" : ""))
                    .toList();
            ways.put(task, steps);
        }
        return ways;
    }
}
