package org.mingjian.engine.access;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingjian.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EngineIndexesOnPostgresTest {

    @Test
    void the_engine_finds_sub_tasks_due_jobs_and_due_tasks_by_index(@Autowired DataSource database)
            throws SQLException {
        EngineIndexesTest.assertIndexed(database);
    }
}
