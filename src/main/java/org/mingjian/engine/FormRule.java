package org.mingjian.engine;

import java.util.Map;
import java.util.Optional;
import org.mingjian.engine.ChoiceSource.FormContext;

/** A rule of the domain over several fields of a form, such as the order of dates; asked before anything changes. */
public interface FormRule {

    /** The id of the form, such as {@code filing-announce}. */
    String form();

    /** The objection in Chinese that names the field and the reason, or empty if the fields are in order. */
    Optional<String> objection(Map<String, Object> fields, FormContext context);
}
