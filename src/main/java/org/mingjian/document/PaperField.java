package org.mingjian.document;

import java.util.List;

/**
 * 文书字段 a name that templates may use, and what stands there.
 *
 * @param name as it is written in a template, in Chinese
 * @param origin where the value comes from, for whoever writes templates
 * @param columns of a list, the names within one of its rows; empty for a single value
 */
public record PaperField(String name, String origin, Kind kind, List<String> columns) {

    /** What kind of value stands there, and so what is printed where the record has none. */
    public enum Kind {
        /** A text, with a gap to write in if there is none. */
        TEXT("文字"),
        /** A day, written as 2026年3月2日. */
        DATE("日期"),
        /** A list: one row of a table, or one repetition of a passage, for each entry. */
        ROWS("列表");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese word. */
        public String label() {
            return label;
        }
    }

    public PaperField {
        columns = List.copyOf(columns);
    }

    public static PaperField text(String name, String origin) {
        return new PaperField(name, origin, Kind.TEXT, List.of());
    }

    public static PaperField date(String name, String origin) {
        return new PaperField(name, origin, Kind.DATE, List.of());
    }

    /** A list whose rows have these columns. */
    public static PaperField rows(String name, String origin, String... columns) {
        return new PaperField(name, origin, Kind.ROWS, List.of(columns));
    }
}
