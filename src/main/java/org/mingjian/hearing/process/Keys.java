package org.mingjian.hearing.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.Variable;

/** The keys in a list of people or papers, as a form sends it or a case carries it. */
final class Keys {

    private Keys() {}

    static List<String> of(FormContext context, Variable<List<String>> variable) {
        return read(context.variables().value(variable.name()), variable);
    }

    static List<String> of(Map<String, Object> fields, Variable<List<String>> variable) {
        return read(fields.get(variable.name()), variable);
    }

    private static List<String> read(@Nullable Object value, Variable<List<String>> variable) {
        return Optional.ofNullable(value).map(variable.read()).orElse(List.of());
    }
}
