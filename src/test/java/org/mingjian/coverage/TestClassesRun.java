package org.mingjian.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Remembers which test classes this run has begun, to tell the whole suite from a part of it. */
public final class TestClassesRun implements BeforeAllCallback {

    private static final Set<String> BEGUN = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getTestClass().map(Class::getName).ifPresent(BEGUN::add);
    }

    /** The test classes of this folder that have not begun. */
    static Set<String> notBegun() {
        try {
            Path root = Path.of(TestClassesRun.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith("Test.class") && !file.contains("$"))
                        .map(file -> file.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))
                        .filter(type -> !BEGUN.contains(type) && canRun(type))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean canRun(String type) {
        try {
            Class<?> test = Class.forName(type, false, TestClassesRun.class.getClassLoader());
            return !test.isAnnotation() && !Modifier.isAbstract(test.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
