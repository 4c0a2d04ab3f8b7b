package org.mingjian.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/** Turns what clients send (plain, typed or JSON values) into plain Java values. */
final class FormValues {

    private FormValues() {}

    static Map<String, @Nullable Object> plain(@Nullable Map<String, Object> sent) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        if (sent != null) {
            VariableMap variables = Variables.fromMap(sent);
            for (String name : variables.keySet()) {
                TypedValue typed = variables.getValueTyped(name);
                if (typed instanceof FileValue) {
                    throw new Refusal("提交内容包含表单以外的字段：" + name);
                }
                plain.put(name, typed == null ? null : typed.getValue());
            }
        }
        return plain;
    }

    static Map<String, Object> withoutNulls(Map<String, @Nullable Object> plain) {
        Map<String, Object> kept = new LinkedHashMap<>();
        plain.forEach((name, value) -> {
            if (value != null) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    /** The entries of a list sent as JSON, as a collection or as comma-separated text. */
    static List<Object> list(Object value) {
        if (value instanceof SpinJsonNode json && json.isArray()) {
            List<Object> entries = new ArrayList<>();
            json.elements().forEach(entry -> entries.add(entry.isString() ? entry.stringValue() : entry.toString()));
            return entries;
        }
        if (value instanceof Collection<?> collection) {
            return List.copyOf(collection);
        }
        return List.of((Object[]) value.toString().split(",", -1));
    }

    static boolean isEmptyList(Object value) {
        return value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof SpinJsonNode json
                        && json.isArray()
                        && json.elements().isEmpty();
    }

    static @Nullable Object forFeel(@Nullable Object value) {
        if (value instanceof SpinJsonNode json) {
            return json.isArray() ? list(json) : json.toString();
        }
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
