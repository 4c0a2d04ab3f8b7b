package org.mingjian.casefile;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 记录归属 what a record says beside the submitted fields, where several processes of one kind may run beside one another in
 * a case: which of them the step belongs to.
 */
public interface RecordOrigin {

    /**
     * Fields for the record of a step, by keys that no form has; empty if the stage is not the module's.
     *
     * @param stage the module word of the step's model
     * @param variables the variables of the step's process by name
     */
    Map<String, Object> of(String stage, Function<String, @Nullable Object> variables);
}
