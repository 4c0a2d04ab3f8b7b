package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingjian.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class EngineIndexesTest {

    @Test
    void the_engine_finds_sub_tasks_due_jobs_and_due_tasks_by_index(@Autowired DataSource database)
            throws SQLException {
        assertIndexed(database);
    }

    static void assertIndexed(DataSource database) throws SQLException {
        assertThat(firstColumns(database, "ACT_RU_TASK")).contains("PARENT_TASK_ID_", "DUE_DATE_");
        assertThat(firstColumns(database, "ACT_RU_JOB")).contains("DUEDATE_");
    }

    private static Set<String> firstColumns(DataSource database, String table) throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            String name = meta.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
            try (ResultSet index = meta.getIndexInfo(null, connection.getSchema(), name, false, true)) {
                Set<String> columns = new TreeSet<>();
                while (index.next()) {
                    if (index.getInt("ORDINAL_POSITION") == 1) {
                        columns.add(index.getString("COLUMN_NAME").toUpperCase(Locale.ROOT));
                    }
                }
                return columns;
            }
        }
    }
}
