package org.mingjian.handling;

import java.util.List;

/**
 * An action as it is offered to a person.
 *
 * @param name the action's, see {@link Action#name()}
 * @param label its Chinese name, two to four characters
 * @param hint one sentence: what will happen
 * @param fields what it asks, in this order
 */
public record Offer(String name, String label, String hint, List<Field> fields) {

    /** How a field is filled in. */
    public enum Kind {
        /** Text of several lines. */
        TEXT,
        /** One of the choices. */
        CHOICE,
        /** Any number of the choices. */
        CHOICES,
        /** A calendar day, as {@code 2026-11-28}. */
        DATE
    }

    /** @param maxLength of a text, in characters, inclusive; 0 for other kinds */
    public record Field(String key, String label, Kind kind, boolean required, int maxLength, List<Option> options) {

        /** The reason that every action asks for. */
        public static final String REASON = "reason";

        private static final int LONGEST_REASON = 500;

        /** A reason that must be given. */
        public static Field reason(String label) {
            return new Field(REASON, label, Kind.TEXT, true, LONGEST_REASON, List.of());
        }

        /** One that must be chosen. */
        public static Field choice(String key, String label, List<Option> options) {
            return new Field(key, label, Kind.CHOICE, true, 0, options);
        }
    }

    /** @param group the heading it stands under, such as a unit; empty for none */
    public record Option(String value, String label, String group) {}
}
