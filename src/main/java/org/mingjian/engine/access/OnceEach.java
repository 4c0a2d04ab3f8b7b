package org.mingjian.engine.access;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does what is shipped with a version once, and not again at every start: an administrator's changes survive. */
@Component
class OnceEach {

    private final ManagementService management;
    private final TransactionOperations transaction;

    OnceEach(ManagementService management, TransactionOperations transaction) {
        this.management = management;
        this.transaction = transaction;
    }

    /** Runs {@code action} in one transaction unless it has been done for this {@code version} of {@code what}. */
    void run(String what, String version, Runnable action) {
        if (!version.equals(management.getProperties().get(what))) {
            transaction.executeWithoutResult(status -> {
                action.run();
                management.setProperty(what, version);
            });
        }
    }
}
