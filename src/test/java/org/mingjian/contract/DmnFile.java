package org.mingjian.contract;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table with its path from the root of the project and the word of its module. */
record DmnFile(String path, String module, DmnModelInstance model) {

    static DmnFile read(String path, byte[] bytes) {
        return new DmnFile(path, House.module(path), Dmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    String word() {
        return House.word(path);
    }

    Collection<Decision> decisions() {
        return model.getModelElementsByType(Decision.class);
    }

    List<Input> inputs() {
        return tables().stream().flatMap(table -> table.getInputs().stream()).toList();
    }

    List<Output> outputs() {
        return tables().stream().flatMap(table -> table.getOutputs().stream()).toList();
    }

    /** How many rows the tables have. */
    int rules() {
        return tables().stream().mapToInt(table -> table.getRules().size()).sum();
    }

    /** The variables that the inputs read. */
    Set<String> reads() {
        Set<String> names = new TreeSet<>();
        inputs().forEach(input -> names.addAll(
                Expressions.feel(input.getInputExpression().getText().getTextContent())));
        return names;
    }

    /** Every text literal in the column of this input. */
    Set<String> literalsOfInput(String variable) {
        Set<String> literals = new TreeSet<>();
        for (DecisionTable table : tables()) {
            List<Input> inputs = List.copyOf(table.getInputs());
            for (int column = 0; column < inputs.size(); column++) {
                if (Expressions.feel(inputs.get(column)
                                .getInputExpression()
                                .getText()
                                .getTextContent())
                        .contains(variable)) {
                    for (Rule rule : table.getRules()) {
                        literals.addAll(Expressions.literals(List.copyOf(rule.getInputEntries())
                                .get(column)
                                .getText()
                                .getTextContent()));
                    }
                }
            }
        }
        return literals;
    }

    /** Every text literal in the column of this output. */
    Set<String> literalsOfOutput(String name) {
        Set<String> literals = new TreeSet<>();
        for (DecisionTable table : tables()) {
            List<Output> outputs = List.copyOf(table.getOutputs());
            for (int column = 0; column < outputs.size(); column++) {
                if (name.equals(outputs.get(column).getName())) {
                    for (Rule rule : table.getRules()) {
                        literals.addAll(Expressions.literals(List.copyOf(rule.getOutputEntries())
                                .get(column)
                                .getText()
                                .getTextContent()));
                    }
                }
            }
        }
        return literals;
    }

    private Collection<DecisionTable> tables() {
        return model.getModelElementsByType(DecisionTable.class);
    }
}
