package org.mingjian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources under a folder by path, for rules that the compiler does not keep in class files. */
public record SourceFiles(Map<Path, String> texts) {

    public static final Path MAIN = Path.of("src/main/java/org/mingjian");
    public static final Path TEST = Path.of("src/test/java/org/mingjian");

    private static final int LONGEST = 250;
    private static final int LONGEST_METHOD = 20;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed|strictfp) )*(?:class|interface|record|enum|@interface) (\\w+)");
    /** A Javadoc comment, then nothing but annotations up to the end. */
    private static final Pattern DOCUMENTED =
            Pattern.compile("\\*/\\s*(?:@[\\w.]+(?:\\([^;{}]*?\\))?\\s*(?://.*\\s*)?)*$");

    private static final Pattern EXECUTE =
            Pattern.compile("(?s)public void execute\\(DelegateExecution [^{]*\\{\n(.*?)\n    }\n");

    public static SourceFiles under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(file, Files.readString(file));
            }
            return new SourceFiles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of more lines than a reader keeps in mind. */
    List<String> tooLong() {
        return texts.entrySet().stream()
                .filter(file -> file.getValue().lines().count() > LONGEST)
                .map(file -> file.getKey() + "：" + file.getValue().lines().count() + " 行，最多 " + LONGEST + " 行")
                .toList();
    }

    /** Delegates that do more than read, call their desk once and write. */
    List<String> longDelegates() {
        return texts.entrySet().stream()
                .filter(file -> file.getKey().toString().endsWith("Delegate.java"))
                .filter(file -> EXECUTE.matcher(file.getValue())
                        .results()
                        .anyMatch(body -> body.group(1).lines().count() > LONGEST_METHOD))
                .map(file -> file.getKey() + "：execute 超过 " + LONGEST_METHOD + " 行")
                .toList();
    }

    /** Public top-level types without Javadoc. */
    List<String> undocumented() {
        return texts.entrySet().stream()
                .filter(file -> PUBLIC_TYPE.matcher(file.getValue()).results().anyMatch(type -> !DOCUMENTED
                        .matcher(file.getValue().substring(0, type.start()))
                        .find()))
                .map(file -> file.getKey() + "：公开类型缺少 Javadoc")
                .toList();
    }

    /** Folders with Java files and no {@code package-info.java}, or one that is not {@code @NullMarked}. */
    List<String> packagesNotNullMarked() {
        return texts.keySet().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !texts.getOrDefault(folder.resolve("package-info.java"), "")
                        .contains("\n@NullMarked\n"))
                .map(folder -> folder + "：缺少 package-info.java 或者 @NullMarked")
                .toList();
    }

    /** Package charters that do not say in Javadoc what the package is. */
    List<String> packagesWithoutCharter() {
        return texts.entrySet().stream()
                .filter(file -> file.getKey().endsWith("package-info.java"))
                .filter(file -> !file.getValue().startsWith("/**"))
                .map(file -> file.getKey() + "：缺少说明")
                .toList();
    }
}
