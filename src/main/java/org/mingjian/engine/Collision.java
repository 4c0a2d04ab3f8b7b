package org.mingjian.engine;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;

/** 并发冲突: a failure that says only that another transaction came between; nothing has been stored. */
final class Collision {

    /** The class of SQL states for what the database itself has rolled back, such as one of two that wait for each other. */
    private static final String ROLLED_BACK = "40";

    private Collision() {}

    static boolean isBehind(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof SQLException refused
                                && refused.getSQLState() != null
                                && refused.getSQLState().startsWith(ROLLED_BACK));
    }
}
