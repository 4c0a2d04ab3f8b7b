package org.mingjian.casefile;

import java.util.Map;

/**
 * 记录字段 the fields that a module writes into case records although no form asks for them, in the order in which they are
 * shown: texts before people.
 */
public interface RecordFields {

    /** The Chinese label of each key whose value is shown as it was written. */
    Map<String, String> texts();

    /** The Chinese label of each key whose value is a login, or several with commas between, shown as names. */
    default Map<String, String> officers() {
        return Map.of();
    }
}
