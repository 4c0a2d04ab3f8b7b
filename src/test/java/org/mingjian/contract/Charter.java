package org.mingjian.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.SourceFiles;

/** What a module says of itself in its {@code package-info.java}: its Chinese name, and its charter as Markdown. */
record Charter(String title, String text) {

    private static final Pattern JAVADOC = Pattern.compile("(?s)^/\\*\\*(.*?)\\*/");
    private static final Pattern TITLE = Pattern.compile("displayName = \"([^\"]+)\"");

    static Charter of(String module) {
        Path file = SourceFiles.MAIN.resolve(module).resolve("package-info.java");
        try {
            return Files.exists(file) ? parse(module, Files.readString(file)) : new Charter(module, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Charter parse(String module, String source) {
        Matcher javadoc = JAVADOC.matcher(source);
        Matcher title = TITLE.matcher(source);
        return new Charter(title.find() ? title.group(1) : module, javadoc.find() ? markdown(javadoc.group(1)) : "");
    }

    private static String markdown(String javadoc) {
        return javadoc.replaceAll("(?m)^ *\\* ?", "")
                .replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)?\\s+(?:[\\w.]*\\.)?(\\w+)[^}]*}", "`$1`")
                .replaceAll("(?s)\\s*<p>\\s*", "\n\n")
                .replaceAll("(?<!\\n)\\n(?!\\n)", " ")
                .strip();
    }
}
