package org.mingjian.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Which variables can be set in an instance of each process, as {@link VariableRule} says. */
record Origins(Map<String, Set<String>> byProcess) {

    /** What the engine and its seam set. */
    static final Set<String> ALWAYS =
            Set.of("lastActor", "loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    static Origins of(House house) {
        Map<String, Set<String>> byProcess = new TreeMap<>();
        for (BpmnFile file : house.processes()) {
            Set<String> there = new TreeSet<>(ALWAYS);
            house.formsOf(file).forEach(form -> there.addAll(form.keys()));
            there.addAll(ModelTexts.sets(file));
            there.addAll(house.java().written(file.module()));
            file.all(ServiceTask.class).stream()
                    .flatMap(task -> TaskRule.bean(task).stream())
                    .map(house.java().delegates()::get)
                    .filter(delegate -> delegate != null && !delegate.module().equals(file.module()))
                    .forEach(delegate -> there.addAll(house.java().written(delegate.module())));
            byProcess.put(file.id(), there);
        }
        house.mappings().forEach(mapping -> byProcess
                .computeIfAbsent(mapping.to(), any -> new TreeSet<>())
                .add(mapping.target()));
        return new Origins(byProcess);
    }

    Set<String> there(BpmnFile file) {
        return byProcess.getOrDefault(file.id(), Set.of());
    }
}
