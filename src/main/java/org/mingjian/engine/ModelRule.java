package org.mingjian.engine;

import java.util.Map;
import java.util.Optional;

/** What a module knows of models: a role, unit or period that one names must exist, a row of its table must be lawful. */
public interface ModelRule {

    /** The fault of an expression in Chinese, or empty if the module finds none. */
    default Optional<String> fault(String expression) {
        return Optional.empty();
    }

    /**
     * The fault of a row of a decision table in Chinese, or empty if the module finds none.
     *
     * @param table the key of the decision
     * @param outputs what the row answers, as written in FEEL, by the names of the columns
     */
    default Optional<String> fault(String table, Map<String, String> outputs) {
        return Optional.empty();
    }
}
