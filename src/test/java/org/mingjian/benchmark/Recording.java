package org.mingjian.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One case of the house, as it went: what people submitted and what delegates wrote. */
final class Recording {

    final List<Step> steps = new ArrayList<>();
    final List<Output> outputs = new ArrayList<>();

    /** A submitted form; of the start form, {@code element} is the start event. */
    record Step(String element, String user, Map<String, Object> fields) {}

    /** A service task: the variables it found, and those it set or changed. */
    static final class Output {
        final String element;
        final Map<String, Object> found;
        Map<String, Object> written = Map.of();

        Output(String element, Map<String, Object> found) {
            this.element = element;
            this.found = found;
        }
    }
}
