package org.mingjian.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.SourceFiles;

/** Which test classes of a module deal with an element of its models. */
record TestSources(Map<String, Map<String, String>> byModule) {

    static TestSources atHome() {
        Map<String, Map<String, String>> byModule = new TreeMap<>();
        SourceFiles.under(SourceFiles.TEST).texts().forEach((path, text) -> {
            Path inside = SourceFiles.TEST.relativize(path);
            String name = House.word(path.toString());
            if (inside.getNameCount() > 1 && name.endsWith("Test")) {
                byModule.computeIfAbsent(inside.getName(0).toString(), any -> new TreeMap<>())
                        .put(name, text);
            }
        });
        return new TestSources(byModule);
    }

    /** The classes that name the element, or else the process tests of the module. */
    List<String> of(String module, String element) {
        Map<String, String> tests = byModule.getOrDefault(module, Map.of());
        List<String> naming = tests.entrySet().stream()
                .filter(test -> test.getValue().contains("\"" + element + "\""))
                .map(Map.Entry::getKey)
                .toList();
        return !naming.isEmpty()
                ? naming
                : tests.keySet().stream()
                        .filter(name -> name.endsWith("ProcessTest"))
                        .toList();
    }
}
