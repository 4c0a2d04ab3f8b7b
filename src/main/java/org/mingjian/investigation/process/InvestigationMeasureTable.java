package org.mingjian.investigation.process;

import static org.mingjian.investigation.process.InvestigationProcess.FILING_KIND;
import static org.mingjian.investigation.process.InvestigationProcess.MEASURE;
import static org.mingjian.investigation.process.InvestigationProcess.RANK_GROUP;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.DecisionTables;
import org.mingjian.investigation.MeasureRule;
import org.mingjian.investigation.MeasureRules;
import org.mingjian.people.Level;
import org.springframework.stereotype.Component;

/** The rows of {@code investigation-measures.dmn}. */
@Component
class InvestigationMeasureTable implements MeasureRules {

    private static final String TABLE = "investigation-measures";

    private final DecisionTables tables;

    InvestigationMeasureTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<MeasureRule> find(String measure, String filingKind, String rankGroup) {
        Map<String, Object> inputs =
                Map.of(MEASURE.name(), measure, FILING_KIND.name(), filingKind, RANK_GROUP.name(), rankGroup);
        return tables.rows(TABLE, inputs).stream()
                .findFirst()
                .map(row -> new MeasureRule(
                        String.valueOf(row.get("name")), Level.valueOf(String.valueOf(row.get("level")))));
    }
}
