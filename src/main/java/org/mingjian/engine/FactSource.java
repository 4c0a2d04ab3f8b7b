package org.mingjian.engine;

import java.util.Optional;
import java.util.Set;
import org.mingjian.engine.ChoiceSource.FormContext;

/**
 * Offers facts that a form shows read-only and that are no process variables, such as the opinions given so far or the
 * Chinese name of a unit. A form names a fact like a variable, as {@code {{opinions}}}.
 */
public interface FactSource {

    /** The names of the facts; no two sources have one in common. */
    Set<String> names();

    /** One of the facts, asked for when a form that mentions it is opened; empty if it does not apply. */
    Optional<Object> fact(String name, FormContext context);
}
