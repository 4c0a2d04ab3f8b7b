package org.mingjian.contract;

import java.util.Set;
import java.util.TreeSet;

/** Which texts a variable can hold that models compare with. */
final class Values {

    /** Stands for what a process hands over that is not there; {@link CallRule} objects to that. */
    static final String ANYTHING = "*";

    private Values() {}

    /**
     * What a form of the process offers for the variable, what the Java and the decisions of its module can store, and the
     * same of the process that hands it over.
     */
    static Set<String> of(House house, BpmnFile file, String variable) {
        return of(house, file, variable, new TreeSet<>());
    }

    private static Set<String> of(House house, BpmnFile file, String variable, Set<String> seen) {
        if (!seen.add(file.id() + "/" + variable)) {
            return Set.of();
        }
        Set<String> values = new TreeSet<>(house.java().words(file.module()));
        house.formsOf(file).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.path("key").asText().equals(variable))
                .forEach(field -> values.addAll(FormFile.values(field).keySet()));
        house.decisions().stream()
                .filter(decision -> decision.module().equals(file.module()))
                .flatMap(decision ->
                        decision.outputs().stream().map(output -> decision.literalsOfOutput(output.getName())))
                .forEach(values::addAll);
        for (Mapping mapping : house.mappings()) {
            if (mapping.writes(file.id(), variable)) {
                values.addAll(Expressions.literals(mapping.expression()));
                values.addAll(house.process(mapping.from())
                        .map(other -> of(house, other, mapping.source(), seen))
                        .orElse(Set.of(ANYTHING)));
            }
        }
        return values;
    }
}
