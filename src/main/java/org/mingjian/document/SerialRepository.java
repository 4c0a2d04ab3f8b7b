package org.mingjian.document;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The last serial given, per kind and year; its row is locked until the taker's transaction ends. */
@Repository
class SerialRepository {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    SerialRepository(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    long next(String kind, int year) {
        if (!advance(kind, year)) {
            open(kind, year);
            advance(kind, year);
        }
        return jdbc.sql("select last_serial from document_number where kind = ? and number_year = ?")
                .params(kind, year)
                .query(Long.class)
                .single();
    }

    private boolean advance(String kind, int year) {
        return jdbc.sql("update document_number set last_serial = last_serial + 1 where kind = ? and number_year = ?")
                        .params(kind, year)
                        .update()
                == 1;
    }

    /** Two may open a year at once: the second waits for the first, is refused, and goes on after its savepoint. */
    private void open(String kind, int year) {
        try {
            savepoint.executeWithoutResult(
                    status -> jdbc.sql("insert into document_number (kind, number_year, last_serial) values (?, ?, 0)")
                            .params(kind, year)
                            .update());
        } catch (DuplicateKeyException e) {
            // The row is there, which is all that was wanted.
        }
    }
}
