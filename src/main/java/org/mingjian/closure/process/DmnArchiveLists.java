package org.mingjian.closure.process;

import java.util.List;
import java.util.Map;
import org.mingjian.closure.ArchiveList;
import org.mingjian.closure.ArchiveLists;
import org.mingjian.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** The rows of {@code closure-dossier.dmn}. */
@Component
class DmnArchiveLists implements ArchiveLists {

    private final DecisionTables tables;

    DmnArchiveLists(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public ArchiveList of(ArchiveList.Occasion occasion) {
        Map<String, Object> inputs = Map.of(
                ClosureProcess.CLOSURE_KIND.name(),
                occasion.kind().name(),
                ClosureProcess.FEEDBACK_DUE.name(),
                occasion.feedback(),
                ClosureProcess.CLARIFIED.name(),
                occasion.clarified(),
                ClosureProcess.JUDICIAL_TRANSFER.name(),
                occasion.judicialTransfer());
        return list(tables.rows(ClosureProcess.ARCHIVE_TABLE, inputs));
    }

    @Override
    public ArchiveList all() {
        return list(tables.allRows(ClosureProcess.ARCHIVE_TABLE));
    }

    private static ArchiveList list(List<? extends Map<String, ?>> rows) {
        return new ArchiveList(rows.stream()
                .map(row -> new ArchiveList.Item(String.valueOf(row.get("item")), String.valueOf(row.get("title"))))
                .toList());
    }
}
