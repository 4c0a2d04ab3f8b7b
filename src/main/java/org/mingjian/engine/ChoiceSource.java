package org.mingjian.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers the entries of a select, taglist or checklist, named in the form by the field's {@code properties.choices}.
 * Asked when the form is opened and again when it is submitted; a choice that is not offered is refused.
 */
public interface ChoiceSource {

    /** The name used in forms, such as {@code unitOfficers}. */
    String name();

    /** The entries in the order to be shown; of the variables of {@code task} the source reads what it needs. */
    List<Choice> choices(FormContext context);

    /**
     * The entries by which a value on record is read. Of a list that depends on the case these are all that may ever be
     * offered: what was chosen stays readable where the case is no longer known, or has changed.
     */
    default List<Choice> known(FormContext context) {
        return choices(context);
    }

    /** Who fills in which form: {@code userId} null outside a login, variables empty on a start form. */
    record FormContext(@Nullable String userId, @Nullable String caseNumber, VariableReader variables) {}

    /** Reads process variables that the form's task or start sees; null if one is not set. */
    @FunctionalInterface
    interface VariableReader {

        @Nullable
        Object value(String name);

        default @Nullable String text(String name) {
            Object value = value(name);
            return value == null ? null : value.toString();
        }
    }
}
