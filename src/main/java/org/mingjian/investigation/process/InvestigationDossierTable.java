package org.mingjian.investigation.process;

import static org.mingjian.investigation.process.InvestigationProcess.CRIME_SUSPECTED;
import static org.mingjian.investigation.process.InvestigationProcess.FILING_KIND;
import static org.mingjian.investigation.process.InvestigationProcess.INVESTIGATION_ROUND;

import java.util.List;
import java.util.Map;
import org.mingjian.engine.DecisionTables;
import org.mingjian.investigation.Dossier;
import org.mingjian.investigation.Dossiers;
import org.springframework.stereotype.Component;

/** The rows of {@code investigation-dossier.dmn}. */
@Component
class InvestigationDossierTable implements Dossiers {

    private static final String TABLE = "investigation-dossier";

    private final DecisionTables tables;

    InvestigationDossierTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Dossier of(Dossier.Occasion occasion) {
        Map<String, Object> inputs = Map.of(
                FILING_KIND.name(),
                occasion.filingKind(),
                "property",
                occasion.property(),
                CRIME_SUSPECTED.name(),
                occasion.crimeSuspected(),
                INVESTIGATION_ROUND.name(),
                occasion.round().name());
        return list(tables.rows(TABLE, inputs));
    }

    @Override
    public Dossier all() {
        return list(tables.allRows(TABLE));
    }

    private static Dossier list(List<? extends Map<String, ?>> rows) {
        return new Dossier(rows.stream()
                .map(row -> new Dossier.Item(String.valueOf(row.get("item")), String.valueOf(row.get("title"))))
                .toList());
    }
}
