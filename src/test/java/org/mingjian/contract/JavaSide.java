package org.mingjian.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.SourceFiles;

/**
 * What models and forms may name of Java.
 *
 * <p>It is read from the sources, so that the contract is checked in a second and without a Spring context; that the
 * beans of these names exist is checked once more when the models are deployed.
 */
record JavaSide(
        List<JavaSource> sources,
        List<JavaVariable> variables,
        Map<String, JavaSource> delegates,
        Set<String> facts,
        Map<String, Set<String>> words) {

    static JavaSide atHome() {
        List<JavaSource> sources = new ArrayList<>();
        SourceFiles.under(SourceFiles.MAIN)
                .texts()
                .forEach((path, text) -> sources.add(JavaSource.of(module(path), House.word(path.toString()), text)));
        return of(sources);
    }

    static JavaSide of(List<JavaSource> sources) {
        Map<String, List<JavaSource>> modules =
                sources.stream().collect(Collectors.groupingBy(JavaSource::module, TreeMap::new, Collectors.toList()));
        List<JavaVariable> variables = new ArrayList<>();
        Map<String, Set<String>> words = new TreeMap<>();
        modules.forEach((module, of) -> {
            variables.addAll(JavaVariable.of(module, of));
            words.put(module, all(of.stream(), JavaSource::words));
        });
        Map<String, JavaSource> delegates = sources.stream()
                .filter(source -> source.is("JavaDelegate"))
                .collect(Collectors.toMap(JavaSource::bean, Function.identity(), (one, other) -> one, TreeMap::new));
        return new JavaSide(sources, variables, delegates, facts(modules), words);
    }

    private static String module(Path file) {
        Path inside = SourceFiles.MAIN.relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    /**
     * The facts that forms may show: the names a {@code FactSource} gives, and {@code xName} for the keys {@code x} that
     * its module declares where it makes names of keys.
     */
    private static Set<String> facts(Map<String, List<JavaSource>> modules) {
        Set<String> facts = new TreeSet<>(Set.of("caseNumber", "stageName", "unitName"));
        modules.values().forEach(of -> of.stream()
                .filter(source -> source.is("FactSource"))
                .forEach(source -> {
                    facts.addAll(source.texts());
                    if (source.code().contains("+ \"Name\"")) {
                        all(of.stream(), JavaSource::texts).forEach(key -> facts.add(key + "Name"));
                    }
                }));
        return facts;
    }

    /** The delegates by the name of their bean, and the readers that expressions may ask. */
    Set<String> beans() {
        Set<String> beans = all(sources.stream(), JavaSource::readers);
        beans.addAll(delegates.keySet());
        return beans;
    }

    Set<String> choices() {
        return all(sources.stream(), JavaSource::choices);
    }

    Set<String> formsOfRules() {
        return all(sources.stream(), JavaSource::formsOfRules);
    }

    /** The upper-case words in the sources of a module: every value it can store is one of them. */
    Set<String> words(String module) {
        return words.getOrDefault(module, Set.of());
    }

    List<JavaVariable> variables(String module) {
        return variables.stream()
                .filter(variable -> variable.module().equals(module))
                .toList();
    }

    /**
     * The variables that Java of a module writes: those it sets, and those a {@code *Process} class names as plain text,
     * which a process is started with.
     */
    Set<String> written(String module) {
        Set<String> written = new TreeSet<>();
        variables(module).stream().filter(JavaVariable::written).forEach(variable -> written.add(variable.name()));
        sources.stream()
                .filter(source ->
                        source.module().equals(module) && source.type().endsWith("Process"))
                .forEach(source -> written.addAll(source.plainTexts()));
        return written;
    }

    private static Set<String> all(Stream<JavaSource> sources, Function<JavaSource, Set<String>> names) {
        return sources.flatMap(source -> names.apply(source).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
