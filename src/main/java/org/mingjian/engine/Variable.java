package org.mingjian.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with its type. Every variable that Java reads or writes is declared once, in the {@code *Process}
 * class of its module.
 *
 * <p>Forms send dates as ISO text, choices as text and lists as comma-separated text; the engine stores them so, and
 * reading converts.
 */
public record Variable<T>(String name, Function<Object, T> read, Function<T, Object> write) {

    /** A variable of an enum, {@link LocalDate}, {@link Integer}, {@link Long}, {@link Boolean} or {@link String}. */
    public static <T> Variable<T> of(String name, Class<T> type) {
        return new Variable<>(name, value -> type.cast(convert(value, type)), Variable::store);
    }

    /** A variable of several keys, in the order they were chosen. */
    public static Variable<List<String>> listOf(String name) {
        return new Variable<>(
                name,
                value -> Arrays.stream(value.toString().split(",", -1))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .toList(),
                keys -> String.join(",", keys));
    }

    /**
     * The value of a variable that must be there.
     *
     * @throws IllegalStateException if the variable is not set or of another type; names the variable, never its value
     */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("流程变量未设置：" + name));
    }

    public Optional<T> find(VariableScope scope) {
        @Nullable Object value = scope.getVariable(name);
        if (value == null || value.toString().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(value));
        } catch (RuntimeException e) {
            throw new IllegalStateException("流程变量类型不符：" + name);
        }
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, write.apply(value));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object convert(Object value, Class<?> type) {
        if (type.isInstance(value)) {
            return value;
        }
        String text = value.toString();
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type.asSubclass(Enum.class), text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text.substring(0, 10));
        }
        if (value instanceof Number number) {
            return type == Long.class ? (Object) number.longValue() : (Object) number.intValue();
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException();
    }

    private static Object store(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name()
                : value instanceof LocalDate date ? date.toString() : value;
    }
}
