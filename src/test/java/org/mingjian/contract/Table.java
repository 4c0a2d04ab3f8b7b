package org.mingjian.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... head) {
        row(head);
        lines.add("|" + "---|".repeat(head.length));
    }

    void row(String... cells) {
        lines.add(Arrays.stream(cells)
                .map(Table::inline)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** A text of several lines as one. */
    static String inline(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
