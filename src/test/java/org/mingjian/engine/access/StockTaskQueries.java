package org.mingjian.engine.access;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/** Lets an engine answer task queries by its own statements for a while, so that the answers can be compared. */
public final class StockTaskQueries {

    private StockTaskQueries() {}

    /** Of the whole engine: nothing else may ask it in the meantime. */
    public static <T> T with(ProcessEngineConfigurationImpl engine, Supplier<T> questions) {
        DbSqlSessionFactory sessions = engine.getDbSqlSessionFactory();
        Map<String, String> ours = sessions.getStatementMappings();
        if (!ours.keySet().containsAll(GrantedTasks.STATEMENTS.keySet())) {
            throw new IllegalStateException("the engine's own statements are in use already");
        }
        Map<String, String> stock = new HashMap<>(ours);
        stock.keySet().removeAll(GrantedTasks.STATEMENTS.keySet());
        sessions.setStatementMappings(stock);
        try {
            return questions.get();
        } finally {
            sessions.setStatementMappings(ours);
        }
    }
}
