package org.mingjian.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** The rows of the decision tables of a file, as they are written. */
final class TableRows {

    private final byte[] file;

    TableRows(byte[] file) {
        this.file = file;
    }

    /**
     * A row.
     *
     * @param table the key of the decision
     * @param number its place in the table, from 1
     * @param outputs its output entries, by the names of the columns
     */
    record Row(String table, int number, Map<String, String> outputs) {}

    /** Empty if the file is no DMN, which the engine then says itself. */
    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        try {
            Dmn.readModelFromStream(new ByteArrayInputStream(file))
                    .getModelElementsByType(DecisionTable.class)
                    .forEach(table -> collect(table, rows));
        } catch (ModelException e) {
            return List.of();
        }
        return rows;
    }

    private static void collect(DecisionTable table, List<Row> rows) {
        if (!(table.getParentElement() instanceof Decision decision)) {
            return;
        }
        List<String> columns = table.getOutputs().stream()
                .map(output -> Optional.ofNullable(output.getName()).orElse(""))
                .toList();
        int number = 0;
        for (Rule rule : table.getRules()) {
            number++;
            rows.add(new Row(decision.getId(), number, outputs(columns, List.copyOf(rule.getOutputEntries()))));
        }
    }

    private static Map<String, String> outputs(List<String> columns, List<OutputEntry> entries) {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
            @Nullable Text text = entries.get(i).getText();
            outputs.put(
                    columns.get(i), text == null ? "" : text.getTextContent().strip());
        }
        return outputs;
    }
}
