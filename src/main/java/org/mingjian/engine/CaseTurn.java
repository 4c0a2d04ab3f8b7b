package org.mingjian.engine;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets what is done in one case happen one after another, beside and together with the submissions of its forms. */
@Component
public class CaseTurn {

    /**
     * The rows that a submission waits for too, see {@link SubmitTask}: the processes that no other one has called. A called
     * one is not locked, since a submission that has its turn may write to it.
     */
    private static final String LOCK_CASE =
            """
            select id_ from act_ru_execution
            where business_key_ = ? and parent_id_ is null and super_exec_ is null order by id_ for update""";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    CaseTurn(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Does the work in one transaction, after all that others do in the case now.
     *
     * @throws Refusal if a timer of the case or a claim came between; then nothing has happened
     */
    public <T> T take(String caseNumber, Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                jdbc.sql(LOCK_CASE).param(caseNumber).query(String.class).list();
                return work.get();
            }));
        } catch (RuntimeException e) {
            if (Collision.isBehind(e)) {
                throw new Refusal("该案件刚刚有他人办理，本次操作未生效，请刷新后再试");
            }
            throw e;
        }
    }
}
