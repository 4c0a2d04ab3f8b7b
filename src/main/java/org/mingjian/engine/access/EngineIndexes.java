package org.mingjian.engine.access;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/**
 * Adds the indexes that the engine's schema lacks. The engine makes its tables when it is built, so this runs after it
 * (hence the parameter) and keeps a history of its own beside that of our tables.
 */
@Component
class EngineIndexes {

    EngineIndexes(ProcessEngine engine, DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/engine")
                .table("engine_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
