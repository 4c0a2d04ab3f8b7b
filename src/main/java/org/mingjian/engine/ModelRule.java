package org.mingjian.engine;

import java.util.Optional;

/** What a module knows of the expressions of a model: a role, unit or period that is named there must exist. */
public interface ModelRule {

    /** The fault of an expression in Chinese, or empty if the module finds none. */
    Optional<String> fault(String expression);
}
