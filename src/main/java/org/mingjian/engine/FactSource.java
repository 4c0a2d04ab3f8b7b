package org.mingjian.engine;

import java.util.Map;
import org.mingjian.engine.ChoiceSource.FormContext;

/**
 * Offers facts that a form shows read-only and that are no process variables, such as the opinions given so far or the
 * Chinese name of a unit. A form names a fact like a variable, as {@code {{opinions}}}.
 */
public interface FactSource {

    /** Facts by name; a fact that does not apply is left out. Called once for each opened form. */
    Map<String, Object> facts(FormContext context);
}
